import type { Knex } from "knex";
import { MAX_TRIES, restAfter, type IntakeStep, type PageWords, type StepRow } from "./intake.ts";

export type ClaimedStep = {
  sha256: string;
  servedSha256: string;
  pages: number;
  step: IntakeStep;
  tries: number;
};

/** Longer than any step may take: whoever holds one for longer has died. */
const CLAIM_MS = 10 * 60_000;

const isDue = (now: number) => (due: Knex.QueryBuilder) => {
  void due.whereNull("claimed_until").orWhere("claimed_until", "<=", now);
};

/** The next step that is due, held by the caller from now on; null when there is none. */
export async function claimStep(db: Knex, now: number): Promise<ClaimedStep | null> {
  const row: DueRow | undefined = await db("intake_steps")
    .join("file_intakes", "file_intakes.file_sha256", "intake_steps.file_sha256")
    .where("state", "waiting")
    .where(isDue(now))
    .orderBy(["at", "intake_steps.file_sha256", "step"])
    .first("intake_steps.*", "served_sha256", "pages");
  if (!row) return null;
  const { file_sha256, served_sha256: servedSha256, pages, step, tries } = row;
  const held = await db("intake_steps")
    .where({ file_sha256, step, state: "waiting" })
    .where(isDue(now))
    .update({ claimed_until: now + CLAIM_MS });
  if (held === 0) return claimStep(db, now);
  return { sha256: file_sha256, servedSha256, pages, step, tries };
}

type DueRow = StepRow & { served_sha256: string; pages: number };

/** False when it has been done in the meantime: then nothing is to be written. */
export async function finishStep(
  db: Knex,
  { sha256, step }: ClaimedStep,
  made: { sha256: string | null; at: number },
): Promise<boolean> {
  const changed = await db("intake_steps")
    .where({ file_sha256: sha256, step })
    .whereNot({ state: "done" })
    .update({
      state: "done",
      fault: null,
      made_sha256: made.sha256,
      claimed_until: null,
      at: made.at,
    });
  return changed > 0;
}

/** Tried again after a rest, and in the end given up. */
export async function failStep(
  db: Knex,
  { sha256, step, tries }: ClaimedStep,
  { fault, at }: { fault: string; at: number },
): Promise<void> {
  const isOver = tries + 1 >= MAX_TRIES;
  await db("intake_steps")
    .where({ file_sha256: sha256, step, state: "waiting" })
    .update({
      state: isOver ? "failed" : "waiting",
      tries: tries + 1,
      fault,
      claimed_until: isOver ? null : at + restAfter(tries),
      at,
    });
}

/** The steps that were given up wait once more, as if never tried; how many they are. */
export async function retrySteps(db: Knex, sha256: string, at: number): Promise<number> {
  return db("intake_steps")
    .where({ file_sha256: sha256, state: "failed" })
    .update({ state: "waiting", tries: 0, claimed_until: null, at });
}

/** After a start nobody is at anything: what was held when the process ended is free again. */
export async function releaseSteps(db: Knex): Promise<void> {
  await db("intake_steps").where({ state: "waiting" }).update({ claimed_until: null });
}

export async function insertWords(
  db: Knex,
  sha256: string,
  pages: readonly PageWords[],
): Promise<void> {
  const rows = pages
    .map((words, index) => ({ file_sha256: sha256, page: index + 1, ...words }))
    .filter(({ text }) => text !== "");
  await db.batchInsert("paper_texts", rows, 50);
}

/** The files of which a step was given up. */
export async function failedFiles(db: Knex): Promise<string[]> {
  return db("intake_steps").where({ state: "failed" }).distinct().pluck("file_sha256");
}

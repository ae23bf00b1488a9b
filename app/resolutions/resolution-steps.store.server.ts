import type { Knex } from "knex";
import type { Tx } from "../platform/commit.server.ts";
import type { RecordedStep } from "./course.ts";

export type ResolutionStep = {
  step: RecordedStep;
  at: number;
  by: string;
  reason: string;
  /** Of a correction: as it was printed, and as it is to be read. */
  was: string;
  reads: string;
};

type Words = Partial<Pick<ResolutionStep, "reason" | "was" | "reads">>;

/** A step as it is taken, by whoever acts. */
export async function recordStepIn(
  tx: Tx,
  resolutionId: string,
  { step, ...words }: { step: RecordedStep } & Words,
): Promise<void> {
  const row = { id: tx.id(), resolution_id: resolutionId, step, at: tx.at, by: tx.by, ...words };
  await tx.db("resolution_steps").insert(row);
}

/** Every step taken so far, in order. */
export function stepsOf(db: Knex, resolutionId: string): Promise<ResolutionStep[]> {
  return db("resolution_steps")
    .where({ resolution_id: resolutionId })
    .orderBy(["at", "id"])
    .select("step", "at", "by", "reason", "was", "reads");
}

import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import type { PageGeometry, StepRow } from "./intake.ts";
import { findIntake, stepsOf } from "./intake.store.server.ts";
import { nameAsPdf } from "./office-file.ts";
import type { PaperFile } from "./paper.ts";
import { requireVersion } from "./paper.views.server.ts";

type Wanted = { paperId: string; version: number | null };

/** What is read of a version of a paper: never its original, but the copy laid out for reading. */
export type ReadingCopy = PaperFile & {
  servedSha256: string;
  /** The original carries a signature, which no copy keeps. */
  isSigned: boolean;
};

/** The copy of a version, if this person may read the paper. */
export async function requireReadingCopy(
  db: Knex,
  person: Person,
  wanted: Wanted,
): Promise<ReadingCopy> {
  const file = await requireVersion(db, person, wanted);
  const intake = await findIntake(db, file.fileSha256);
  const servedSha256 = intake?.servedSha256 ?? file.fileSha256;
  const fileName = nameAsPdf(file.fileName);
  return { ...file, fileName, servedSha256, isSigned: intake?.isSigned ?? false };
}

/** What the reader has to know before the first byte of a page has come. */
export type PaperManifest = {
  pages: PageGeometry[];
  outline: unknown;
  /** Bytes of the copy that is read. */
  size: number;
  thumbnails: boolean;
  pageOne: boolean;
  text: boolean;
};

/** Hidden until the file has been taken in: one from before there was an intake. */
export async function paperManifest(
  db: Knex,
  person: Person,
  wanted: Wanted,
): Promise<PaperManifest> {
  const { fileSha256 } = await requireVersion(db, person, wanted);
  const intake = (await findIntake(db, fileSha256)) ?? refuse("not-found");
  const { size } = await db("files").where({ sha256: intake.servedSha256 }).first("size");
  const done = doneOf(await stepsOf(db, fileSha256));
  return {
    pages: intake.geometry,
    outline: intake.outline,
    size: Number(size),
    thumbnails: done.has("thumbnails"),
    pageOne: done.has("page-one"),
    text: intake.hasText && done.has("texts"),
  };
}

const doneOf = (steps: readonly StepRow[]): Map<StepRow["step"], string | null> =>
  new Map(
    steps
      .filter(({ state }) => state === "done")
      .map(({ step, made_sha256 }) => [step, made_sha256]),
  );

/** The file that a step made of a version; hidden until it is made. */
export async function requireMadeFile(
  db: Knex,
  person: Person,
  { step, ...wanted }: Wanted & { step: "thumbnails" | "page-one" },
): Promise<{ sha256: string; fileName: string; pages: number }> {
  const { fileSha256, fileName, pages } = await requireVersion(db, person, wanted);
  const sha256 = doneOf(await stepsOf(db, fileSha256)).get(step);
  return sha256 ? { sha256, fileName: nameAsPdf(fileName), pages } : refuse("not-found");
}

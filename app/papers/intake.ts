import { z } from "zod";

/*
 * The intake of a file: what is known of it once it has passed the gate, and the steps that are
 * taken afterwards, one by one, so that a large file keeps nobody waiting.
 */

/** One page: width and height in points before it is turned, its turn, and what it is called. */
export const pageGeometrySchema = z.object({
  w: z.number(),
  h: z.number(),
  r: z.number(),
  label: z.string(),
});
export type PageGeometry = z.infer<typeof pageGeometrySchema>;

/** A file that has passed the gate: the original, and the copy that is read. */
export type CheckedFile = {
  sha256: string;
  size: number;
  /** Of the original; what is read is always a PDF. */
  mediaType: string;
  served: { sha256: string; size: number };
  pages: number;
  firstPageBytes: number | null;
  hasText: boolean;
  isSigned: boolean;
  geometry: PageGeometry[];
  outline: unknown;
};

export const INTAKE_STEPS = ["texts", "thumbnails", "page-one"] as const;
export type IntakeStep = (typeof INTAKE_STEPS)[number];

export type StepState = "waiting" | "done" | "failed";

/** A step as it is kept. */
export type StepRow = {
  file_sha256: string;
  step: IntakeStep;
  state: StepState;
  tries: number;
  fault: string | null;
  made_sha256: string | null;
  claimed_until: number | null;
  at: number;
};

/** How far the intake of a file is; the gate, behind it already, counts as the first of its steps. */
export type IntakeProgress = { done: number; of: number; failed: IntakeStep[] };

/** Nothing where all is done: then there is nothing to say. */
export function progressOf(
  steps: readonly { step: IntakeStep; state: StepState }[],
): IntakeProgress | null {
  const done = steps.filter(({ state }) => state === "done").length;
  if (done === INTAKE_STEPS.length) return null;
  const failed = steps.filter(({ state }) => state === "failed").map(({ step }) => step);
  return { done: done + 1, of: INTAKE_STEPS.length + 1, failed };
}

/** After so many tries a step is given up until someone asks for it. */
export const MAX_TRIES = 3;

/** How long a failed step rests before it is tried again. Milliseconds. */
export function restAfter(tries: number): number {
  return 20_000 * 2 ** tries;
}

/** The words of a page and their folded form, letter for letter the same length. */
export const pageWordsSchema = z.object({ text: z.string(), folded: z.string() });
export type PageWords = z.infer<typeof pageWordsSchema>;

/** After these there is something to be made of a file. */
export const INTAKE_EVENTS = [
  "paper.added",
  "paper.exchanged",
  "paper.replaced",
  "dossier.paper-added",
  "ballot.paper-added",
  "ballot.reply-file-added",
  "ballot.revision-added",
  "intake.retried",
] as const;

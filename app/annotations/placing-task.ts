import type { Placement } from "./comparison.ts";

/** What an author last settled of a note, in a version before the newest. */
export type Decided = { version: number; placement: Placement };

/** Whose notes: the changes of their own document, in order. */
export type Owner = { personId: string; updates: Uint8Array[]; decided: Decided[] };

/** What `place-notes.worker.ts` is asked. */
export type PlacingTask = {
  files: { version: number; path: string }[];
  newest: number;
  /** Whether the pages are to be compared with those of the version just before. */
  wantsPages: boolean;
  owners: Owner[];
};

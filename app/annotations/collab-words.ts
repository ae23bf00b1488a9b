import { z } from "zod";
import type { SharedAudience } from "./document-name.ts";
import type { NoteRefusal } from "./note-store.ts";

/*
 * What the server says to a reader's browser beside the documents themselves: which layers it has
 * to open now, and which own notes it keeps private, and why.
 */

const REFUSALS = [
  "invalid",
  "too-large",
  "too-many",
  "no-such-audience",
  "no-such-parent",
  "not-yours-to-resolve",
  "closed",
] as const satisfies readonly NoteRefusal[];

const layersSchema = z.object({
  layers: z.array(z.object({ name: z.string(), audience: z.custom<SharedAudience>() })),
});
const refusalsSchema = z.object({ refusals: z.record(z.string(), z.enum(REFUSALS)) });

export type ToReader = z.infer<typeof layersSchema> | z.infer<typeof refusalsSchema>;

/** Null for what this version does not understand. */
export function readWord(text: string): ToReader | null {
  const read = z.union([layersSchema, refusalsSchema]).safeParse(parse(text));
  return read.success ? read.data : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Why the server ends a socket. After the first three the browser does not come back by itself. */
export const COLLAB_CLOSE = {
  signedOut: 4001,
  notAllowed: 4003,
  hostile: 4400,
  destroyed: 4410,
  tooFast: 4429,
  tooSlow: 4408,
  shuttingDown: 4503,
} as const;

/** Closed with one of these, the browser does not come back by itself. */
export const FINAL_CLOSES: readonly number[] = [
  COLLAB_CLOSE.signedOut,
  COLLAB_CLOSE.notAllowed,
  COLLAB_CLOSE.hostile,
];

/** The map of notes in own documents and layers alike. */
export const NOTES_MAP = "notes";

/** What stands in a layer under a note's id. */
export type SharedNote<Record> = {
  record: Record;
  author: { personId: string; name: { vi: string; en: string } };
  /** The server's time of its newest state. */
  at: number;
};

import { z } from "zod";

/*
 * What is written down outside the database, a line each: that the log begins, under which key; the
 * signed head of a body's log; and that an older state of the database was accepted as it is.
 */

const line = z.discriminatedUnion("is", [
  z.object({ is: z.literal("begun"), at: z.number(), key: z.string() }),
  z.object({ is: z.literal("checkpoint"), at: z.number(), bodyId: z.string(), note: z.string() }),
  z.object({ is: z.literal("accepted"), at: z.number(), bodyId: z.string(), note: z.string() }),
]);
export type KeptLine = z.output<typeof line>;
export type KeptCheckpoint = Extract<KeptLine, { note: string }>;

export function writeKept(kept: KeptLine): string {
  return JSON.stringify(kept);
}

/** Null for a line that is none of ours: of a torn one nothing can be said. */
export function readKept(text: string): KeptLine | null {
  try {
    return line.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** For each body the checkpoints that still hold, in their order: those since the last acceptance. */
export function heldCheckpoints(lines: readonly KeptLine[]): Map<string, KeptCheckpoint[]> {
  const held = new Map<string, KeptCheckpoint[]>();
  for (const kept of lines) {
    if (kept.is === "begun") continue;
    const before = kept.is === "accepted" ? [] : (held.get(kept.bodyId) ?? []);
    held.set(kept.bodyId, [...before, kept]);
  }
  return held;
}

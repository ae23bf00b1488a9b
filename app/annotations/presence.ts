import { z } from "zod";
import type { Bilingual } from "../people/person.ts";

/** What the others are told of a reader; without a page they do not want to be seen. */
export type Presence = { personId: string; name: Bilingual; page: number } | { hidden: true };

const saidSchema = z.object({ page: z.int().min(1).max(100_000) });

type Known = {
  personId: string;
  name: Bilingual;
  /** Under which Yjs client ids this connection is known already: one, or none yet. */
  own: ReadonlySet<number>;
  others: ReadonlySet<number>;
};

/**
 * Makes of a browser's message about itself what the others are told: who it is as the server knows
 * it, and where. What it says of other browsers, or as a second one, is dropped. Changes `states`.
 */
export function stampPresence(
  states: Map<number, unknown>,
  known: Known,
  stamp: (said: unknown, who: Known) => object = onPage,
): void {
  dropEmpty(states);
  const [said] = states.keys();
  const [clientId = said] = known.own;
  for (const [id, state] of states) {
    if (id === clientId && !known.others.has(id)) states.set(id, stamp(state, known));
    else states.delete(id);
  }
}

/** Hocuspocus reads a message into a presence of its own, which stands empty among the others. */
function dropEmpty(states: Map<number, unknown>): void {
  for (const [id, state] of states) {
    const isSaid = typeof state === "object" && state !== null && Object.keys(state).length > 0;
    if (!isSaid) states.delete(id);
  }
}

/** A reader hides by saying no page: an empty state would not reach the others. */
function onPage(state: unknown, { personId, name }: Known): Presence {
  const said = saidSchema.safeParse(state);
  return said.success ? { personId, name, page: said.data.page } : { hidden: true };
}

const presenceSchema = z.object({
  personId: z.string(),
  name: z.object({ vi: z.string(), en: z.string() }),
  page: z.int().positive(),
});

/** Null for one who hides. */
export function readPresence(state: unknown): Exclude<Presence, { hidden: true }> | null {
  const read = presenceSchema.safeParse(state);
  return read.success ? read.data : null;
}

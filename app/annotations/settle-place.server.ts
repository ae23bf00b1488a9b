import { z } from "zod";
import { requirePerson } from "../people/person.views.server.ts";
import { requirePaper } from "../papers/paper.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { jsonField } from "../platform/json-field.ts";
import { quads, rect } from "./annotation.ts";
import { placementSchema, type Placement } from "./comparison.ts";
import { findNotes } from "./note.store.server.ts";
import { findPlacement, settlePlacement } from "./placement.store.server.ts";

const { selection } = placementSchema.shape;

/** Where the author puts it, as JSON; without one the place that was found is confirmed. */
export const placeSchema = jsonField(
  z.strictObject({
    page: z.int().positive(),
    quads: quads.nullable(),
    nextQuads: quads.nullable(),
    rect: rect.nullable(),
    selection,
  }),
  100_000,
);

type Settling = {
  paperId: string;
  version: number;
  noteId: string;
  place: z.infer<typeof placeSchema> | null;
};

/** The author of a note confirms where it now stands, or puts it somewhere else by hand. */
export async function settlePlace(
  app: App,
  intent: Intent,
  input: Settling,
): Promise<{ noteId: string; page: number }> {
  return commit(app, { act: "settle-place", intent, input }, async (tx) => {
    const { paperId, version, noteId, place } = input;
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const paper = await requirePaper(tx.db, person, paperId);
    const own = { paperId, version, personId: person.id, noteId };
    const found = (await findPlacement(tx.db, own)) ?? refuse("not-found");
    // What was replaced stays as it was read.
    if (version !== paper.version) refuse("paper-replaced");
    const { personId: _, version: __, ...before } = found;
    const placement: Placement = { ...before, ...place, state: "carried" };
    const { page } = placement;
    if (page === null || page > paper.pages) return refuse("not-found");
    await settlePlacement(tx.db, own, { placement, at: tx.at });
    // A private note leaves no trace in the log.
    const [shared] = await findNotes(tx.db, [noteId]);
    if (shared?.record && shared.personId === person.id) {
      tx.record({
        type: "note.placed",
        subject: `paper:${paperId}`,
        payload: { noteId, version, page },
        wakes: [`meeting:${paper.meetingId}`],
      });
    }
    return { noteId, page };
  });
}

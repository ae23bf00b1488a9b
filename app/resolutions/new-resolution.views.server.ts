import type { Knex } from "knex";
import { findItem } from "../meetings/agenda.views.server.ts";
import { relationsToItem } from "../meetings/standing.views.server.ts";
import type { Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { refuse } from "../platform/refusal.ts";
import { resultOfItem } from "../votes/vote.views.server.ts";
import { findByItem, type ResolutionLine } from "./resolution.views.server.ts";

export type NewResolutionPage = {
  item: { id: string; meetingId: string; title: string };
  resolution: ResolutionLine | null;
  mayDraft: boolean;
};

/** An adopted item from which a resolution may be drafted, or already has been. */
export async function newResolutionPage(
  db: Knex,
  { person, itemId }: { person: Person; itemId: string },
): Promise<NewResolutionPage> {
  const { relations } = (await relationsToItem(db, person, itemId)) ?? refuse("not-found");
  requireMay(person, "resolution.draft", { state: "draft", relations });
  const item = (await findItem(db, itemId)) ?? refuse("not-found");
  const resolution = await findByItem(db, { person, itemId });
  const result = await resultOfItem(db, itemId);
  return {
    item: { id: item.id, meetingId: item.meetingId, title: item.title },
    resolution,
    mayDraft: resolution === null && result?.outcome === "ADOPTED",
  };
}

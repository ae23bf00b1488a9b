import type { Knex } from "knex";
import { requireNotClosed } from "../meetings/meeting.ts";
import { relationsToItem } from "../meetings/standing.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import { refuse } from "../platform/refusal.ts";

/** Whether this person may add a paper to that item; gives its meeting. */
export async function requireMayAdd(
  { db, at }: { db: Knex; at: number },
  by: string,
  itemId: string,
): Promise<string> {
  const person = await requirePerson(db, by, at);
  const standing = (await relationsToItem(db, person, itemId)) ?? refuse("not-found");
  const { relations } = standing;
  requireMay(person, "paper.upload", { state: "unpublished", relations });
  requireNotClosed({ state: standing.meetingState });
  return standing.meetingId;
}

import type { Knex } from "knex";
import { findItem } from "../meetings/agenda.views.server.ts";
import { isPresent } from "../meetings/attendance.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual } from "../people/person.ts";

export type Callable = { id: string; title: Bilingual };

/** Whom the chair may call upon: who is here, and who comes for this item. */
export async function callableOn(
  db: Knex,
  { meetingId, itemId }: { meetingId: string; itemId: string },
): Promise<Callable[]> {
  const roll = await attendanceRoll(db, meetingId);
  const here = roll.map(({ kind, personId, substitutePersonId }) =>
    isPresent(kind) ? personId : substitutePersonId,
  );
  const ids = [...here, ...(await comersFor(db, itemId))].filter((id) => id !== null);
  const titles = await personTitles(db, ids);
  return [...new Set(ids)].flatMap((id) => {
    const title = titles.get(id);
    return title ? [{ id, title }] : [];
  });
}

/** The item's ministries' own people, and its guests. */
async function comersFor(db: Knex, itemId: string): Promise<string[]> {
  const item = await findItem(db, itemId);
  if (!item) return [];
  const guests: string[] = await db("item_guests").where({ item_id: itemId }).pluck("person_id");
  const officers: string[] = await db("roles")
    .whereIn("role", ["ministry-lead", "ministry-officer"])
    .whereIn("organisation_id", [item.lead.id, item.presenter.id])
    .orderBy("role", "desc")
    .pluck("person_id");
  return [...guests, ...officers];
}

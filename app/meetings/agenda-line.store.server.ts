import type { Knex } from "knex";
import type { OutlineLine } from "./agenda-outline.ts";

type Planted = { id: string; meetingId: string; parentId: string | null; line: OutlineLine };

/** Puts a line at the end of an agenda. */
export async function insertLine(db: Knex, { id, meetingId, parentId, line }: Planted) {
  const last = await db("agenda_items")
    .where({ meeting_id: meetingId })
    .max("position as at")
    .first();
  await db("agenda_items").insert({
    id,
    meeting_id: meetingId,
    position: Number(last?.at ?? 0) + 1,
    parent_id: parentId,
    kind: line.kind,
    standing: line.standing ? 1 : 0,
    title: line.title,
    lead_organisation_id: line.leadId,
    presenter_organisation_id: line.presenterId,
    minutes: line.minutes,
    mode: line.mode,
  });
}

type Moved = { from: string; to: string; reason: string; at: number; by: string | null };

/** The old line stays as history; its clone has the speaker, the chair's script and the guests. */
export async function moveLine(db: Knex, { from, to, reason, at, by }: Moved): Promise<void> {
  const old = await db("agenda_items").where({ id: from }).first("presenter_person_id", "script");
  await db("agenda_items")
    .where({ id: to })
    .update({ ...old, postponed_from: from });
  await db("agenda_items")
    .where({ id: from })
    .update({
      ...{ state: "postponed", state_reason: reason, state_at: at, state_by: by },
      postponed_to: to,
    });
  const guests: { person_id: string }[] = await db("item_guests")
    .where({ item_id: from })
    .select("person_id");
  if (guests.length === 0) return;
  await db("item_guests").insert(guests.map(({ person_id }) => ({ item_id: to, person_id })));
}

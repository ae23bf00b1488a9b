import type { Knex } from "knex";
import type { ItemMode } from "./agenda.ts";

export type ItemFacts = {
  title: string;
  leadId: string;
  presenterId: string;
  minutes: number;
  mode: ItemMode;
};

/** Ids in the order of the agenda. */
export async function itemOrder(db: Knex, meetingId: string): Promise<string[]> {
  return db("agenda_items").where({ meeting_id: meetingId }).orderBy("position").pluck("id");
}

type NewItem = { id: string; meetingId: string; facts: ItemFacts };

/** Adds it at the end. */
export async function insertItem(db: Knex, { id, meetingId, facts }: NewItem): Promise<void> {
  const last = await db("agenda_items")
    .where({ meeting_id: meetingId })
    .max("position as position")
    .first();
  const position = (last?.position ?? 0) + 1;
  await db("agenda_items").insert({ id, meeting_id: meetingId, position, ...factsToRow(facts) });
}

export async function saveItem(db: Knex, itemId: string, facts: ItemFacts): Promise<void> {
  await db("agenda_items").where({ id: itemId }).update(factsToRow(facts));
}

/** Two items change places. One steps aside first: no two may ever stand at one position. */
export async function swapItems(db: Knex, oneId: string, otherId: string): Promise<void> {
  const one = await db("agenda_items").where({ id: oneId }).first("position");
  const other = await db("agenda_items").where({ id: otherId }).first("position");
  await db("agenda_items").where({ id: oneId }).update({ position: -one.position });
  await db("agenda_items").where({ id: otherId }).update({ position: one.position });
  await db("agenda_items").where({ id: oneId }).update({ position: other.position });
}

/** Takes the item out with its invitations; those behind it move up one by one. */
export async function deleteItem(db: Knex, meetingId: string, itemId: string): Promise<void> {
  await db("item_guests").where({ item_id: itemId }).delete();
  await db("agenda_items").where({ id: itemId }).delete();
  const order = await itemOrder(db, meetingId);
  for (const [index, id] of order.entries()) {
    await db("agenda_items")
      .where({ id })
      .update({ position: index + 1 });
  }
}

/** The clock of the agenda: when the room came to an item and when it left it. */
export async function turnToItem(
  db: Knex,
  { from, to, at }: { from: string | null; to: string; at: number },
): Promise<void> {
  if (from !== null && from !== to) {
    await db("agenda_items").where({ id: from }).update({ done_at: at });
  }
  await db("agenda_items").where({ id: to, taken_up_at: null }).update({ taken_up_at: at });
  await db("agenda_items").where({ id: to }).update({ done_at: null });
}

export async function finishItem(db: Knex, itemId: string, at: number): Promise<void> {
  await db("agenda_items").where({ id: itemId }).update({ done_at: at });
}

export async function insertGuest(db: Knex, itemId: string, personId: string): Promise<void> {
  await db("item_guests")
    .insert({ item_id: itemId, person_id: personId })
    .onConflict(["item_id", "person_id"])
    .ignore();
}

export async function deleteGuest(db: Knex, itemId: string, personId: string): Promise<void> {
  await db("item_guests").where({ item_id: itemId, person_id: personId }).delete();
}

function factsToRow(facts: ItemFacts) {
  return {
    title: facts.title,
    lead_organisation_id: facts.leadId,
    presenter_organisation_id: facts.presenterId,
    minutes: facts.minutes,
    mode: facts.mode,
  };
}

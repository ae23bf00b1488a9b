import type { Knex } from "knex";
import type { ItemKind, ItemMode, ItemState } from "./agenda.ts";
import { endUnder, moveInTree, type TreeNode } from "./agenda-tree.ts";

/** What the secretariat writes about an item; what is missing stays as it is. */
export type ItemFacts = {
  title: string;
  leadId: string;
  presenterId: string;
  minutes: number;
  mode: ItemMode;
  /** The person who presents: admitted for this item. */
  speakerId?: string | null;
  /** Copied into the next meeting. */
  standing?: boolean;
  /** What the chair reads out; nobody but the chair and the secretariat sees it. */
  script?: string | null;
};

/** The whole agenda in its order, sections with it. */
export async function agendaTree(db: Knex, meetingId: string): Promise<TreeNode[]> {
  const rows: { id: string; parent_id: string | null; kind: ItemKind }[] = await db("agenda_items")
    .where({ meeting_id: meetingId })
    .orderBy("position")
    .select("id", "parent_id", "kind");
  return rows.map(({ id, parent_id: parentId, kind }) => ({ id, parentId, kind }));
}

/** Ids of the items in the order of the agenda. */
export async function itemOrder(db: Knex, meetingId: string): Promise<string[]> {
  const tree = await agendaTree(db, meetingId);
  return tree.filter(({ kind }) => kind === "item").map(({ id }) => id);
}

/** Writes order and parents. All step aside first: no two may ever stand at one position. */
export async function saveTree(
  db: Knex,
  meetingId: string,
  nodes: readonly TreeNode[],
): Promise<void> {
  await db("agenda_items")
    .where({ meeting_id: meetingId })
    .update({ position: db.raw("-position") });
  for (const [index, { id, parentId }] of nodes.entries()) {
    await db("agenda_items")
      .where({ id })
      .update({ position: index + 1, parent_id: parentId });
  }
}

type NewItem = {
  id: string;
  meetingId: string;
  facts: ItemFacts;
  kind?: ItemKind;
  /** Under which item or heading. */
  parentId?: string | null;
  /** When it came after the invitation. */
  lateAt?: number | null;
  postponedFrom?: string | null;
};

/** Adds it at the end of the agenda, or of the item or heading it belongs to. */
export async function insertItem(db: Knex, { id, meetingId, facts, ...item }: NewItem) {
  const { kind = "item", parentId = null } = item;
  const tree = await agendaTree(db, meetingId);
  const place = endUnder(tree, parentId);
  const nodes = moveInTree([...tree, { id, parentId: null, kind }], id, place);
  const last = await db("agenda_items").where({ meeting_id: meetingId }).max("position as at");
  await db("agenda_items").insert({
    ...{ id, kind, meeting_id: meetingId, position: Number(last[0]?.["at"] ?? 0) + 1 },
    late_at: item.lateAt ?? null,
    postponed_from: item.postponedFrom ?? null,
    ...factsToRow(facts),
    standing: Number(facts.standing ?? false),
  });
  await saveTree(db, meetingId, nodes);
}

/** What is to be taken along when the matter goes to another meeting. */
export async function findFacts(db: Knex, itemId: string): Promise<ItemFacts> {
  const row = await db("agenda_items").where({ id: itemId }).first();
  return {
    title: row.title,
    leadId: row.lead_organisation_id,
    presenterId: row.presenter_organisation_id,
    minutes: row.minutes,
    mode: row.mode,
    speakerId: row.presenter_person_id,
    script: row.script,
  };
}

export async function saveItem(db: Knex, itemId: string, facts: ItemFacts): Promise<void> {
  await db("agenda_items").where({ id: itemId }).update(factsToRow(facts));
}

export async function saveTitle(db: Knex, itemId: string, title: string): Promise<void> {
  await db("agenda_items").where({ id: itemId }).update({ title });
}

type Standing = {
  state: ItemState;
  reason: string | null;
  at: number;
  by: string | null;
  /** The item that took its place in another meeting. */
  postponedTo?: string | null;
};

export async function saveState(db: Knex, itemId: string, standing: Standing): Promise<void> {
  await db("agenda_items")
    .where({ id: itemId })
    .update({
      state: standing.state,
      state_reason: standing.reason,
      state_at: standing.at,
      state_by: standing.by,
      postponed_to: standing.postponedTo ?? null,
    });
}

export async function saveConclusion(
  db: Knex,
  itemId: string,
  { conclusion, at, by }: { conclusion: string; at: number; by: string },
): Promise<void> {
  await db("agenda_items")
    .where({ id: itemId })
    .update({ conclusion, concluded_at: at, concluded_by: by });
}

/** Takes the item out with its invitations; those behind it move up. */
export async function deleteItem(db: Knex, meetingId: string, itemId: string): Promise<void> {
  const tree = await agendaTree(db, meetingId);
  await db("item_guests").where({ item_id: itemId }).delete();
  await db("agenda_items").where({ id: itemId }).delete();
  await saveTree(
    db,
    meetingId,
    tree.filter(({ id }) => id !== itemId),
  );
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
    presenter_person_id: facts.speakerId,
    standing: facts.standing === undefined ? undefined : Number(facts.standing),
    script: facts.script,
  };
}

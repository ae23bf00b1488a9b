import type { Knex } from "knex";
import type { DraftName, DraftSubject } from "./draft-name.ts";

export type DraftRow = { generation: number; version: number };

/** The newest live text of this subject. */
export async function findDraft(
  db: Knex,
  { kind, id }: DraftSubject,
): Promise<DraftRow | undefined> {
  return db("draft_documents")
    .where({ kind, subject_id: id })
    .orderBy("generation", "desc")
    .first("generation", "version");
}

/** Nothing happens where somebody else was first: what they began with is the same. */
export async function beginDraft(db: Knex, name: DraftName, state: Uint8Array): Promise<void> {
  await db("draft_documents")
    .insert({ ...toRow(name), version: name.generation, state: Buffer.from(state) })
    .onConflict(["kind", "subject_id", "generation"])
    .ignore();
}

type LogRow = { personId: string; bytes: Uint8Array; at: number };

export async function appendToDraft(db: Knex, name: DraftName, row: LogRow): Promise<void> {
  const { personId, bytes, at } = row;
  await db("draft_log").insert({
    ...toRow(name),
    person_id: personId,
    bytes: Buffer.from(bytes),
    at,
  });
}

export type DraftBytes = { changes: { id: number; bytes: Uint8Array }[] } & (
  { state: null } | { state: Uint8Array; folded: number }
);

/** The log first, then the state: what is folded in between is seen twice, never not at all. */
export async function readDraft(db: Knex, name: DraftName): Promise<DraftBytes> {
  const rows: { id: number; bytes: Buffer }[] = await db("draft_log")
    .where(toRow(name))
    .orderBy("id")
    .select("id", "bytes");
  const changes = rows.map(({ id, bytes }) => ({ id: Number(id), bytes }));
  const row: { state: Buffer; folded: number } | undefined = await db("draft_documents")
    .where(toRow(name))
    .first("state", "folded");
  return row ? { changes, ...row } : { changes, state: null };
}

/** The live text and what was saved say the same now. */
export async function setSavedAs(db: Knex, name: DraftName, version: number): Promise<void> {
  await db("draft_documents").where(toRow(name)).update({ version });
}

type Folded = { state: Uint8Array; before: number; ids: readonly number[] };

/** Puts a state in the place of these changes, unless somebody else was quicker. */
export async function keepFolded(
  db: Knex,
  name: DraftName,
  { state, before, ids }: Folded,
): Promise<void> {
  const changed = await db("draft_documents")
    .where({ ...toRow(name), folded: before })
    .update({ state: Buffer.from(state), folded: before + 1 });
  if (changed === 0) return;
  await db("draft_log")
    .whereIn("id", [...ids])
    .delete();
}

const toRow = ({ kind, id, generation }: DraftName) => ({ kind, subject_id: id, generation });

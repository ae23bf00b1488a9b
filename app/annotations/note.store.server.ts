import type { Knex } from "knex";
import { sha256 } from "../platform/hash.server.ts";
import { annotationSchema, type Annotation } from "./annotation.ts";
import type { SharedAudience } from "./document-name.ts";

/** A shared note as the server keeps it; without a record it is no longer shared. */
export type StoredNote = {
  id: string;
  paperId: string;
  version: number;
  personId: string;
  audience: SharedAudience;
  parentId: string | null;
  record: Annotation | null;
  contentSha256: string;
  at: number;
};

type NoteRow = {
  id: string;
  paper_id: string;
  version: number;
  person_id: string;
  audience: SharedAudience;
  parent_id: string | null;
  record: string | null;
  content_sha256: string;
  server_at: number;
};

const CHUNK = 500;

/** These notes, also those no longer shared. */
export async function findNotes(db: Knex, ids: readonly string[]): Promise<StoredNote[]> {
  const found: StoredNote[] = [];
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows: NoteRow[] = await db("notes").whereIn("id", ids.slice(from, from + CHUNK));
    found.push(...rows.map(rowToNote));
  }
  return found;
}

type Shared = {
  paperId: string;
  audience?: SharedAudience;
  personId?: string;
  parentIds?: string[];
};

/** What is shared now, in the order in which it was. */
export async function listShared(
  db: Knex,
  { paperId, audience, personId, parentIds }: Shared,
): Promise<StoredNote[]> {
  const query = db("notes").where({ paper_id: paperId }).whereNull("removed_at");
  if (audience) void query.where({ audience });
  if (personId) void query.where({ person_id: personId });
  if (parentIds) void query.whereIn("parent_id", parentIds);
  const rows: NoteRow[] = await query.orderBy(["server_at", "seq", "id"]);
  return rows.map(rowToNote);
}

/** Everything this person shares with one group, on whatever paper. */
export async function listSharedWith(
  db: Knex,
  { audience, personId }: { audience: SharedAudience; personId: string | null },
): Promise<StoredNote[]> {
  const query = db("notes").where({ audience }).whereNull("removed_at");
  if (personId) void query.where({ person_id: personId });
  const rows: NoteRow[] = await query;
  return rows.map(rowToNote);
}

/** The record as it is kept and hashed: its ink as base64. */
export function writeRecord(record: Annotation): string {
  if (record.kind !== "ink") return JSON.stringify(record);
  return JSON.stringify({ ...record, ink: Buffer.from(record.ink).toString("base64") });
}

export function readRecord(text: string): Annotation {
  const { ink, ...record } = JSON.parse(text);
  return annotationSchema.parse(
    ink === undefined ? record : { ...record, ink: new Uint8Array(Buffer.from(ink, "base64")) },
  );
}

export const hashOfRecord = (record: Annotation): string => sha256(writeRecord(record));

export type Deed = { note: StoredNote; deed: "put" | "remove"; at: number };

/** Keeps what a note now is, or that it is no longer shared, as the next link of its layer's chain. */
export async function keepDeed(db: Knex, { note, deed, at }: Deed): Promise<void> {
  const { paperId, audience } = note;
  await db("note_audiences")
    .insert({ paper_id: paperId, audience })
    .onConflict(["paper_id", "audience"])
    .ignore();
  const layer = await db("note_audiences")
    .where({ paper_id: paperId, audience })
    .forUpdate()
    .first();
  const seq = Number(layer.seq) + 1;
  const link = {
    paper_id: paperId,
    audience,
    seq,
    note_id: note.id,
    person_id: note.personId,
    deed,
    content_sha256: note.contentSha256,
    at,
  };
  const hash = sha256(JSON.stringify([layer.head, ...Object.values(link)]));
  await db("note_chain").insert({ ...link, hash });
  await db("note_audiences").where({ paper_id: paperId, audience }).update({ seq, head: hash });
  const row = {
    id: note.id,
    paper_id: paperId,
    version: note.version,
    person_id: note.personId,
    audience,
    parent_id: note.parentId,
    record: deed === "put" && note.record ? writeRecord(note.record) : null,
    content_sha256: note.contentSha256,
    seq,
    server_at: at,
    hash,
    removed_at: deed === "put" ? null : at,
  };
  await db("notes").insert(row).onConflict("id").merge();
}

/** The next making of a layer's document. */
export async function nextEpoch(
  db: Knex,
  { paperId, audience }: { paperId: string; audience: SharedAudience },
): Promise<number> {
  await db("note_audiences")
    .insert({ paper_id: paperId, audience })
    .onConflict(["paper_id", "audience"])
    .ignore();
  const [row] = await db("note_audiences")
    .where({ paper_id: paperId, audience })
    .increment("epoch", 1)
    .returning("epoch");
  return Number(row.epoch);
}

function rowToNote(row: NoteRow): StoredNote {
  return {
    id: row.id,
    paperId: row.paper_id,
    version: row.version,
    personId: row.person_id,
    audience: row.audience,
    parentId: row.parent_id,
    record: row.record === null ? null : readRecord(row.record),
    contentSha256: row.content_sha256,
    at: Number(row.server_at),
  };
}

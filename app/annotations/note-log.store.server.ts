import type { Knex } from "knex";

/** One person's notes on one paper. */
export type Own = { paperId: string; personId: string };

export type LogRow = Own & { bytes: Uint8Array; at: number };

export async function appendToLog(db: Knex, rows: readonly LogRow[]): Promise<void> {
  await db("note_log").insert(
    rows.map(({ paperId, personId, bytes, at }) => ({
      paper_id: paperId,
      person_id: personId,
      bytes: Buffer.from(bytes),
      at,
    })),
  );
}

export type Logged = { id: number; bytes: Uint8Array };

/** The log first, then the state: what is folded in between is then seen twice, never not at all. */
export async function readOwn(
  db: Knex,
  own: Own,
): Promise<{ state: Uint8Array | null; log: Logged[] }> {
  const log = await readLog(db, own, { limit: Number.MAX_SAFE_INTEGER });
  return { log, state: (await findState(db, own))?.bytes ?? null };
}

export async function readLog(db: Knex, own: Own, { limit }: { limit: number }): Promise<Logged[]> {
  const rows: { id: number; bytes: Buffer }[] = await db("note_log")
    .where(toRow(own))
    .orderBy("id")
    .limit(limit)
    .select("id", "bytes");
  return rows.map(({ id, bytes }) => ({ id: Number(id), bytes }));
}

export type OwnState = { bytes: Uint8Array | null; folded: number; destroyedAt: number | null };

export async function findState(db: Knex, own: Own): Promise<OwnState | null> {
  const row: { bytes: Buffer | null; folded: number; destroyed_at: number | null } | undefined =
    await db("note_states").where(toRow(own)).first();
  return row ? { bytes: row.bytes, folded: row.folded, destroyedAt: row.destroyed_at } : null;
}

type Folded = { bytes: Uint8Array; before: number; ids: readonly number[] };

/** Puts a state in the place of these rows of the log; false when another folder was quicker. */
export async function keepFolded(
  db: Knex,
  own: Own,
  { bytes, before, ids }: Folded,
): Promise<boolean> {
  await db("note_states").insert(toRow(own)).onConflict(["paper_id", "person_id"]).ignore();
  const changed = await db("note_states")
    .where({ ...toRow(own), folded: before })
    .update({ bytes: Buffer.from(bytes), folded: before + 1 });
  if (changed === 0) return false;
  await db("note_log")
    .whereIn("id", [...ids])
    .delete();
  return true;
}

export type Client = { clientId: number; personId: string; deviceId: string };

/** Under which client ids notes on this paper are written. */
export async function findClients(
  db: Knex,
  paperId: string,
  clientIds: readonly number[],
): Promise<Client[]> {
  const rows: { client_id: number; person_id: string; device_id: string }[] = await db(
    "note_clients",
  )
    .where({ paper_id: paperId })
    .whereIn("client_id", [...clientIds]);
  return rows.map((row) => ({
    clientId: Number(row.client_id),
    personId: row.person_id,
    deviceId: row.device_id,
  }));
}

/** First come: an id that somebody has already stays theirs. */
export async function registerClient(
  db: Knex,
  paperId: string,
  { clientId, personId, deviceId, at }: Client & { at: number },
): Promise<void> {
  await db("note_clients")
    .insert({
      paper_id: paperId,
      client_id: clientId,
      person_id: personId,
      device_id: deviceId,
      at,
    })
    .onConflict(["paper_id", "client_id"])
    .ignore();
}

/** Whoever has written anything on this paper. */
export async function ownersOf(db: Knex, paperId: string): Promise<string[]> {
  const of = (table: string) =>
    db(table).where({ paper_id: paperId }).distinct().pluck("person_id");
  const [logged, folded] = [await of("note_log"), await of("note_states")];
  return [...new Set<string>([...logged, ...folded])];
}

const toRow = ({ paperId, personId }: Own) => ({ paper_id: paperId, person_id: personId });

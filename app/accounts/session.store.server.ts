import type { Knex } from "knex";
import type { SignIn } from "./session.ts";

/** `id` is the SHA-256 of what stands in the cookie: whoever reads the table cannot sign in. */
export type StoredSession = SignIn & { id: string; personId: string };

export async function insertSession(db: Knex, session: StoredSession): Promise<void> {
  await db("sessions").insert({
    id: session.id,
    person_id: session.personId,
    created_at: session.activeAt,
    active_at: session.activeAt,
    expires_at: session.endsAt,
  });
}

export async function findSession(db: Knex, id: string): Promise<StoredSession | null> {
  const row: SessionRow | undefined = await db("sessions").where({ id }).first();
  return row ? rowToSession(row) : null;
}

export async function listSessions(db: Knex, ids: readonly string[]): Promise<StoredSession[]> {
  const rows: SessionRow[] = await db("sessions").whereIn("id", [...new Set(ids)]);
  return rows.map(rowToSession);
}

export async function listSessionsOf(db: Knex, personId: string): Promise<StoredSession[]> {
  const rows: SessionRow[] = await db("sessions").where({ person_id: personId });
  return rows.map(rowToSession);
}

/** All that saw no touch or key since `before`: the only ones that can have become idle. */
export async function listQuietSessions(db: Knex, before: number): Promise<StoredSession[]> {
  const rows: SessionRow[] = await db("sessions").where("active_at", "<=", before);
  return rows.map(rowToSession);
}

/** Never backwards, and never more often than `atMostEvery`. */
export async function markActive(
  db: Knex,
  id: string,
  { at, atMostEvery }: { at: number; atMostEvery: number },
): Promise<void> {
  await db("sessions")
    .where({ id })
    .where("active_at", "<=", at - atMostEvery)
    .update({ active_at: at });
}

/** Whose session it was; null when there was none. */
export async function deleteSession(db: Knex, id: string): Promise<string | null> {
  const session = await findSession(db, id);
  const deleted = await db("sessions").where({ id }).delete();
  return deleted > 0 ? (session?.personId ?? null) : null;
}

export async function deleteSessionsOf(db: Knex, personId: string): Promise<void> {
  await db("sessions").where({ person_id: personId }).delete();
}

type SessionRow = {
  id: string;
  person_id: string;
  active_at: number;
  expires_at: number;
};

function rowToSession(row: SessionRow): StoredSession {
  return {
    id: row.id,
    personId: row.person_id,
    activeAt: Number(row.active_at),
    endsAt: Number(row.expires_at),
  };
}

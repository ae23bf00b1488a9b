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

/** Null also where its person may sign in no more by that day. */
export async function findSession(
  db: Knex,
  id: string,
  day: string,
): Promise<StoredSession | null> {
  const row: SessionRow | undefined = await whereOpenTo(db("sessions"), day)
    .where("sessions.id", id)
    .first();
  return row ? rowToSession(row) : null;
}

/** Those whose persons may still sign in on that day. */
export async function listSessions(
  db: Knex,
  ids: readonly string[],
  day: string,
): Promise<StoredSession[]> {
  const rows: SessionRow[] = await whereOpenTo(db("sessions"), day).whereIn("sessions.id", [
    ...new Set(ids),
  ]);
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
  const session: SessionRow | undefined = await db("sessions").where({ id }).first();
  const deleted = await db("sessions").where({ id }).delete();
  return deleted > 0 ? (session?.person_id ?? null) : null;
}

/** Gives how many there were. */
export function deleteSessionsOf(db: Knex, personId: string): Promise<number> {
  return db("sessions").where({ person_id: personId }).delete();
}

/**
 * Keeps, of sign-ins, those of persons who may still have one: not locked, and not ended by a day.
 * Their rows are deleted with the act; this holds also where one slipped in beside it.
 */
function whereOpenTo(sessions: Knex.QueryBuilder, day: string): Knex.QueryBuilder {
  return sessions
    .join("persons", "persons.id", "sessions.person_id")
    .whereNull("persons.locked_at")
    .where((either) => {
      void either.whereNull("persons.ended_on").orWhere("persons.ended_on", ">=", day);
    })
    .select("sessions.*");
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

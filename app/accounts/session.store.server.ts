import type { Knex } from "knex";
import { z } from "zod";
import { BROWSERS, MACHINES, type Device } from "./device.ts";
import { VIAS, type SignIn, type Via } from "./session.ts";

/** `id` is the SHA-256 of what stands in the cookie: whoever reads the table cannot sign in. */
export type StoredSession = SignIn & {
  id: string;
  personId: string;
  startedAt: number;
  via: Via;
  device: Device;
};

type NewSession = Omit<StoredSession, "activeAt">;

export async function insertSession(db: Knex, session: NewSession): Promise<void> {
  await db("sessions").insert({
    id: session.id,
    person_id: session.personId,
    created_at: session.startedAt,
    active_at: session.startedAt,
    expires_at: session.endsAt,
    via: session.via,
    browser: session.device.browser,
    machine: session.device.machine,
  });
}

/** Null also where its person may sign in no more by that day. */
export async function findSession(
  db: Knex,
  id: string,
  day: string,
): Promise<StoredSession | null> {
  const row: unknown = await whereOpenTo(db("sessions"), day).where("sessions.id", id).first();
  return row ? sessionRow.parse(row) : null;
}

/** Those whose persons may still sign in on that day. */
export async function listSessions(
  db: Knex,
  ids: readonly string[],
  day: string,
): Promise<StoredSession[]> {
  const rows: unknown[] = await whereOpenTo(db("sessions"), day).whereIn("sessions.id", [
    ...new Set(ids),
  ]);
  return sessionRow.array().parse(rows);
}

export async function listSessionsOf(db: Knex, personId: string): Promise<StoredSession[]> {
  const rows: unknown[] = await db("sessions").where({ person_id: personId });
  return sessionRow.array().parse(rows);
}

/** All that saw no touch or key since `before`: the only ones that can have become idle. */
export async function listQuietSessions(db: Knex, before: number): Promise<StoredSession[]> {
  const rows: unknown[] = await db("sessions").where("active_at", "<=", before);
  return sessionRow.array().parse(rows);
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
  const session: { person_id: string } | undefined = await db("sessions").where({ id }).first();
  const deleted = await db("sessions").where({ id }).delete();
  return deleted > 0 ? (session?.person_id ?? null) : null;
}

/** A sign-in of the same person elsewhere. */
export type SignInNews = { at: number; device: Device };

/** To all the person's sign-ins but the new one itself. */
export async function tellOthers(
  db: Knex,
  { personId, except }: { personId: string; except: string },
  { at, device }: SignInNews,
): Promise<void> {
  await db("sessions")
    .where({ person_id: personId })
    .whereNot({ id: except })
    .update({ news_at: at, news_browser: device.browser, news_machine: device.machine });
}

export async function findNews(db: Knex, id: string): Promise<SignInNews | null> {
  const row: unknown = await db("sessions").where({ id }).whereNotNull("news_at").first();
  return row ? newsRow.parse(row) : null;
}

export async function clearNews(
  db: Knex,
  { id, personId }: { id: string; personId: string },
): Promise<void> {
  const none = { news_at: null, news_browser: null, news_machine: null };
  await db("sessions").where({ id, person_id: personId }).update(none);
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

const sessionRow = z
  .object({
    id: z.string(),
    person_id: z.string(),
    created_at: z.coerce.number(),
    active_at: z.coerce.number(),
    expires_at: z.coerce.number(),
    via: z.enum(VIAS),
    browser: z.enum(BROWSERS),
    machine: z.enum(MACHINES),
  })
  .transform((row): StoredSession => ({
    id: row.id,
    personId: row.person_id,
    startedAt: row.created_at,
    activeAt: row.active_at,
    endsAt: row.expires_at,
    via: row.via,
    device: { browser: row.browser, machine: row.machine },
  }));

const newsRow = z
  .object({
    news_at: z.coerce.number(),
    news_browser: z.enum(BROWSERS),
    news_machine: z.enum(MACHINES),
  })
  .transform((row): SignInNews => ({
    at: row.news_at,
    device: { browser: row.news_browser, machine: row.news_machine },
  }));

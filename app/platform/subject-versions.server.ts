import type { Knex } from "knex";
import type { RecordedEvent } from "./app.server.ts";

/*
 * Which event last woke the watchers of each subject. Kept in the transaction of the event, so that
 * a server that starts again can tell a tablet whether it still is current: three hundred tablets
 * then need not read their pages again because a line broke.
 */

export type SubjectVersions = { newest: number; bySubject: ReadonlyMap<string, number> };

export async function keepSubjectVersions(
  db: Knex.Transaction,
  events: readonly RecordedEvent[],
): Promise<void> {
  const versions = versionsOf(events);
  if (versions.size === 0) return;
  const rows = [...versions].map(([subject, seq]) => ({ subject, seq }));
  await db("subject_versions").insert(rows).onConflict("subject").merge(["seq"]);
}

/** The latest event of each subject, of events in their order. */
export function versionsOf(events: readonly RecordedEvent[]): Map<string, number> {
  const subjects = (event: RecordedEvent) =>
    (event.wakes ?? []).map((wake) => (typeof wake === "string" ? wake : wake.subject));
  return new Map(
    events.flatMap((event) => subjects(event).map((subject) => [subject, event.seq] as const)),
  );
}

export async function readSubjectVersions(db: Knex): Promise<SubjectVersions> {
  const rows: { subject: string; seq: number }[] = await db("subject_versions").select(
    "subject",
    "seq",
  );
  const last = await db("events").max("seq as seq").first();
  return {
    newest: Number(last?.seq ?? 0),
    bySubject: new Map(rows.map(({ subject, seq }) => [subject, Number(seq)])),
  };
}

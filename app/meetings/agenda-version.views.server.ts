import type { Knex } from "knex";
import { readsWholeMeeting } from "../papers/paper.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import { agendaLines } from "./agenda.views.server.ts";
import {
  narrowVersion,
  type AgendaChange,
  type AgendaLine,
  type AgendaVersion,
} from "./agenda-version.ts";
import { listVersions } from "./agenda-version.store.server.ts";
import { relationsInMeeting, whereOfItem } from "./standing.views.server.ts";

type Eyes = { person: Person; meetingId: string };

/** The agenda as it stands, line by line, for a version. */
export async function agendaSnapshot(db: Knex, meetingId: string): Promise<AgendaLine[]> {
  const reasons = await reasonsOf(db, meetingId);
  return (await agendaLines(db, meetingId)).map((line) => ({
    ...{ id: line.id, parentId: line.parentId, kind: line.kind, number: line.position },
    ...{ title: line.title, lead: line.lead.name, presenter: line.presenter.name },
    ...{ speaker: line.speaker?.title ?? null, minutes: line.minutes, mode: line.mode },
    ...{ state: line.state, reason: reasons.get(line.id) ?? null, late: line.lateAt !== null },
  }));
}

/** Why items were withdrawn or postponed, by item. */
export async function reasonsOf(db: Knex, meetingId: string): Promise<Map<string, string>> {
  const rows: { id: string; state_reason: string }[] = await db("agenda_items")
    .where({ meeting_id: meetingId })
    .whereNotNull("state_reason")
    .select("id", "state_reason");
  return new Map(rows.map((row) => [row.id, row.state_reason]));
}

/** Which lines of the agenda this person may know of; null: the whole of it. */
export async function visibleLines(db: Knex, eyes: Eyes): Promise<Set<string> | null> {
  const { person, meetingId } = eyes;
  const relations = await relationsInMeeting(db, person, meetingId);
  if (isSecretariat(person) || readsWholeMeeting(relations)) return null;
  const own: string[] = await db("agenda_items")
    .where({ meeting_id: meetingId })
    .where((row) => whereOfItem(row, person))
    .pluck("id");
  return new Set(own);
}

/** Every version that went out, as far as this person may know of its items; oldest first. */
export async function versionsFor(db: Knex, eyes: Eyes): Promise<AgendaVersion[]> {
  const visible = await visibleLines(db, eyes);
  const versions = await listVersions(db, eyes.meetingId);
  return versions.map((version) => narrowVersion(version, visible));
}

/** What changed, and why where an item left the agenda. */
export type ToldChange = AgendaChange & { reason: string | null };
export type VersionLine = { number: number; madeAt: number; changes: ToldChange[] };

/** The first version and those that changed something for this person, to be read; oldest first. */
export async function versionsToRead(db: Knex, eyes: Eyes): Promise<VersionLine[]> {
  const versions = await versionsFor(db, eyes);
  return versions
    .filter(({ number, changes }) => number === 1 || changes.length > 0)
    .map(({ number, madeAt, changes, lines }) => ({
      ...{ number, madeAt },
      changes: changes.map((change) => ({
        ...change,
        reason: lines.find(({ id }) => id === change.itemId)?.reason ?? null,
      })),
    }));
}

import type { Knex } from "knex";
import type { MeetingKind } from "../meetings/meeting.ts";
import { whereMeetingVisible } from "../meetings/standing.views.server.ts";
import { readablePapers, whereItemSeen } from "../papers/readable-papers.views.server.ts";
import { organisationNames } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { codeOf } from "../resolutions/resolution.ts";
import type { ArchiveFilter } from "./archive-filter.ts";

export type ArchivedMeeting = {
  id: string;
  title: string;
  kind: MeetingKind;
  year: number;
  startsAt: number;
  ministries: { code: string; short: Bilingual }[];
  papers: number;
  resolutions: { id: string; code: string; title: string }[];
};

/** A choice of the filter with how many meetings stand behind it. */
export type Choice<T> = { value: T; count: number };

export type ArchivePage = {
  filter: ArchiveFilter;
  years: Choice<number>[];
  kinds: Choice<MeetingKind>[];
  ministries: (Choice<string> & { name: Bilingual })[];
  meetings: ArchivedMeeting[];
};

const HELD = ["closed", "archived"];

/** Meetings held, as far as this person may see them, by year, kind and ministry. */
export async function archivePage(
  db: Knex,
  { person, filter }: { person: Person; filter: ArchiveFilter },
): Promise<ArchivePage> {
  const all = await heldMeetings(db, person);
  const chosen = all.filter(
    ({ year, kind, ministries }) =>
      (filter.year === null || year === filter.year) &&
      (filter.kind === null || kind === filter.kind) &&
      (filter.ministry === null || ministries.some(({ code }) => code === filter.ministry)),
  );
  const names = new Map((await organisationNames(db)).map(({ code, name }) => [code, name]));
  return {
    filter,
    years: counted(all.map(({ year }) => year)).sort((a, b) => b.value - a.value),
    kinds: counted(all.map(({ kind }) => kind)),
    ministries: counted(
      all.flatMap(({ ministries }) => ministries.map(({ code }) => code)),
    ).flatMap((choice) => {
      const name = names.get(choice.value);
      return name ? [{ ...choice, name }] : [];
    }),
    meetings: chosen,
  };
}

function counted<T>(values: readonly T[]): Choice<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

type MeetingRow = { id: string; title: string; kind: MeetingKind; year: number; starts_at: number };

async function heldMeetings(db: Knex, person: Person): Promise<ArchivedMeeting[]> {
  const held = () => whereMeetingVisible(db("meetings").whereIn("meetings.state", HELD), person);
  const rows: MeetingRow[] = await held()
    .orderBy("starts_at", "desc")
    .select("id", "title", "kind", "year", "starts_at");
  const [ministries, papers, resolutions] = await Promise.all([
    ministriesOf(db, person),
    papersOf(db, person),
    resolutionsOf(db, person, held().select("meetings.id")),
  ]);
  return rows.map(({ starts_at: startsAt, ...row }) => ({
    ...row,
    startsAt,
    ministries: ministries.filter(({ meetingId }) => meetingId === row.id),
    papers: papers.get(row.id) ?? 0,
    resolutions: resolutions.filter(({ meetingId }) => meetingId === row.id),
  }));
}

type Led = { meetingId: string; code: string; short: Bilingual };

async function ministriesOf(db: Knex, person: Person): Promise<Led[]> {
  const items = db("agenda_items")
    .join("meetings", "meetings.id", "agenda_items.meeting_id")
    .join("organisations", "organisations.id", "agenda_items.lead_organisation_id")
    .whereIn("meetings.state", HELD);
  const rows: { id: string; code: string; short_vi: string; short_en: string }[] =
    await whereItemSeen(items, person)
      .distinct("meetings.id", "code", "short_vi", "short_en", "organisations.position")
      .orderBy("organisations.position");
  return rows.map(({ id: meetingId, code, short_vi: vi, short_en: en }) => ({
    meetingId,
    code,
    short: { vi, en },
  }));
}

async function papersOf(db: Knex, person: Person): Promise<Map<string, number>> {
  const rows: { id: string; papers: number | string }[] = await readablePapers(db, person)
    .whereIn("meetings.state", HELD)
    .groupBy("meetings.id")
    .select("meetings.id")
    .count({ papers: "papers.id" });
  return new Map(rows.map(({ id, papers }) => [id, Number(papers)]));
}

type Issued = { meetingId: string; id: string; code: string; title: string };

async function resolutionsOf(db: Knex, person: Person, held: Knex.QueryBuilder): Promise<Issued[]> {
  if (!may(person, "resolution.read", { state: "issued", relations: [] })) return [];
  const rows: { id: string; title: string; series: string; number: number; meeting_id: string }[] =
    await db("resolutions")
      .whereNotNull("resolutions.issued_at")
      .whereIn("resolutions.meeting_id", held)
      .orderBy("resolutions.number")
      .select("resolutions.id", "resolutions.title", "series", "resolutions.number", "meeting_id");
  return rows.map(({ id, title, meeting_id: meetingId, ...code }) => ({
    meetingId,
    id,
    title,
    code: codeOf(code),
  }));
}

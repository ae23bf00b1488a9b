import type { Knex } from "knex";
import { whereMeetingVisible } from "../meetings/standing.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { findReadablePaper } from "../papers/paper.views.server.ts";
import { may, type Relation } from "../people/permission.ts";
import type { ResolutionState } from "../resolutions/course.ts";
import { codeOf } from "../resolutions/resolution.ts";
import { partsOfSubject, type NoticeKind, placeOf } from "./notice.ts";
import { newestNotices, type KeptNotice } from "./notice.store.server.ts";
import {
  ballotNames,
  dossierNames,
  reminderNames,
  taskNames,
  type About,
  type Entry,
} from "./noticed-matters.views.server.ts";

/** The words of a notice are made on screen from its kind and what it is about. */
export type NoticeLine = {
  id: string;
  kind: NoticeKind;
  at: number;
  isRead: boolean;
  to: string;
  title: string;
  /** "12/NQ-CP"; empty for what has none (yet). */
  number: string;
  office: Bilingual | null;
};

export type News = { lines: NoticeLine[]; unread: number };

/** How far back a desk looks. */
const KEPT_IN_SIGHT = 100;

/**
 * The newest notices. One about something this person may no longer see is not there at all, nor is
 * one that asks for what has been done since.
 */
export async function newFor(db: Knex, person: Person, limit: number): Promise<News> {
  const kept = await newestNotices(db, person.id, KEPT_IN_SIGHT);
  const known = await namesOf(db, person, kept);
  const lines = kept.flatMap((notice): NoticeLine[] => {
    const about = known.get(notice.subject);
    const { id, kind, at, isRead } = notice;
    if (!about || isDone(kind, about)) return [];
    return [{ id, kind, at, isRead, ...about, to: about.to + placeOf(kind) }];
  });
  return { lines: lines.slice(0, limit), unread: lines.filter(({ isRead }) => !isRead).length };
}

/** Whether it asked for something that has been done since. */
function isDone(kind: NoticeKind, about: About): boolean {
  const asked = ["resolution-drafted", "resolution-returned", "resolution-signed"];
  if (asked.includes(kind)) return about.number !== "";
  return kind === "approval-asked" && about.isPlanned === false;
}

async function namesOf(
  db: Knex,
  person: Person,
  notices: readonly KeptNotice[],
): Promise<Map<string, About>> {
  const idsOf = (noun: string) => [
    ...new Set(
      notices
        .map(({ subject }) => partsOfSubject(subject))
        .filter((parts) => parts.noun === noun)
        .map(({ id }) => id),
    ),
  ];
  const entries = await Promise.all([
    meetingNames(db, person, idsOf("meeting")),
    invitationNames(db, person, idsOf("invitation")),
    itemNames(db, person, idsOf("item")),
    paperNames(db, person, idsOf("paper")),
    resolutionNames(db, person, idsOf("resolution")),
    taskNames(db, person, idsOf("task")),
    dossierNames(db, person, idsOf("dossier")),
    ballotNames(db, person, idsOf("ballot")),
    reminderNames(db, person, idsOf("reminder-round")),
  ]);
  return new Map(entries.flat());
}

async function meetingNames(db: Knex, person: Person, ids: readonly string[]): Promise<Entry[]> {
  const rows: { id: string; title: string; state: string }[] = await whereMeetingVisible(
    db("meetings").whereIn("meetings.id", [...ids]),
    person,
  ).select("meetings.id", "meetings.title", "meetings.state");
  return rows.map(({ id, title, state }) => [
    `meeting:${id}`,
    { to: `/meetings/${id}`, title, number: "", office: null, isPlanned: state === "planned" },
  ]);
}

/** To the ministry that leads the item; its meeting may not be told of yet. */
async function itemNames(db: Knex, person: Person, ids: readonly string[]): Promise<Entry[]> {
  const rows: { id: string; title: string }[] = await db("agenda_items")
    .whereIn("id", [...ids])
    .whereIn("lead_organisation_id", person.ministryIds)
    .select("id", "title");
  return rows.map(({ id, title }) => [`item:${id}`, { to: "/", title, number: "", office: null }]);
}

/** A paper this person may no longer read is not there. */
async function paperNames(db: Knex, person: Person, ids: readonly string[]): Promise<Entry[]> {
  const papers = await Promise.all(ids.map((id) => findReadablePaper(db, person, id)));
  return papers.flatMap((paper): Entry[] => {
    if (!paper) return [];
    const to = `/meetings/${paper.meetingId}?paper=${paper.id}`;
    return [[`paper:${paper.id}`, { to, title: paper.title, number: "", office: null }]];
  });
}

/** One's own leads to its answer, another's (for the chair) to the absences to decide on. */
async function invitationNames(db: Knex, person: Person, ids: readonly string[]): Promise<Entry[]> {
  const rows: InvitationRow[] = await whereMeetingVisible(
    db("invitations")
      .join("meetings", "meetings.id", "invitations.meeting_id")
      .join("persons", "persons.id", "invitations.person_id")
      .whereIn("invitations.id", [...ids])
      .whereNull("withdrawn_at"),
    person,
  ).select("invitations.id", "meeting_id", "person_id", "title", "title_vi", "title_en");
  return rows.map(({ id, meeting_id, person_id, title, title_vi: vi, title_en: en }) => [
    `invitation:${id}`,
    {
      to: person_id === person.id ? `/invitations/${id}` : `/meetings/${meeting_id}/absences`,
      ...{ title, number: "", office: { vi, en } },
    },
  ]);
}

type InvitationRow = {
  id: string;
  meeting_id: string;
  person_id: string;
  title: string;
  title_vi: string;
  title_en: string;
};

async function resolutionNames(db: Knex, person: Person, ids: readonly string[]): Promise<Entry[]> {
  const rows: ResolutionRow[] = await db("resolutions")
    .join("meetings", "meetings.id", "resolutions.meeting_id")
    .leftJoin("attendances as chair", (seat) => {
      void seat
        .on("chair.meeting_id", "meetings.id")
        .andOn("chair.seat_id", "meetings.chair_seat_id");
    })
    .whereIn("resolutions.id", [...ids])
    .select("resolutions.id", "resolutions.title", "resolutions.state", "resolutions.series")
    .select("resolutions.number", "chair.person_id as chair_id");
  return rows
    .filter(({ state, chair_id }) => {
      const relations: Relation[] = chair_id === person.id ? ["chair"] : [];
      return may(person, "resolution.read", { state, relations });
    })
    .map(({ id, title, number, series }) => [
      `resolution:${id}`,
      {
        to: `/resolutions/${id}`,
        title,
        number: number === null ? "" : codeOf({ number, series }),
        office: null,
      },
    ]);
}

type ResolutionRow = {
  id: string;
  title: string;
  state: ResolutionState;
  number: number | null;
  series: string;
  chair_id: string | null;
};

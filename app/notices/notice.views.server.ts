import type { Knex } from "knex";
import type { Bilingual, Person } from "../people/person.ts";
import { may, type Relation } from "../people/permission.ts";
import type { ResolutionState } from "../resolutions/course.ts";
import { codeOf } from "../resolutions/resolution.ts";
import { placeOf } from "./notice-place.ts";
import { partsOfSubject, type NoticeKind } from "./notice.ts";
import { newestNotices, unreadNotices, type KeptNotice } from "./notice.store.server.ts";
import {
  ballotNames,
  campaignNames,
  dossierNames,
  importNames,
  reminderNames,
  taskNames,
  type About,
  type Entry,
} from "./noticed-matters.views.server.ts";
import {
  invitationNames,
  itemNames,
  meetingNames,
  paperNames,
} from "./noticed-meetings.views.server.ts";

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
  const lines = await linesOf(db, person, await newestNotices(db, person.id, KEPT_IN_SIGHT));
  return { lines: lines.slice(0, limit), unread: lines.filter(({ isRead }) => !isRead).length };
}

/** How many unread notices stand on this person's bell; of very many, the newest hundred. */
export async function unreadCount(db: Knex, person: Person): Promise<number> {
  const unread = await unreadNotices(db, person.id, KEPT_IN_SIGHT);
  return (await linesOf(db, person, unread)).length;
}

/** Those of these notices that their person may still see and still has to know. */
export async function visibleAmong<Notice extends KeptNotice>(
  db: Knex,
  person: Person,
  notices: readonly Notice[],
): Promise<Notice[]> {
  const seen = new Set((await linesOf(db, person, notices)).map(({ id }) => id));
  return notices.filter(({ id }) => seen.has(id));
}

export async function linesOf(
  db: Knex,
  person: Person,
  kept: readonly KeptNotice[],
): Promise<NoticeLine[]> {
  const known = await namesOf(db, person, kept);
  return kept.flatMap((notice): NoticeLine[] => {
    const about = known.get(notice.subject);
    const { id, kind, at, isRead } = notice;
    if (!about || isDone(kind, about)) return [];
    return [{ id, kind, at, isRead, ...about, to: about.to + placeOf(kind, notice.subject) }];
  });
}

/** Whether it asked for something that has been done since. */
function isDone(kind: NoticeKind, about: About): boolean {
  const asked = ["resolution-drafted", "resolution-returned", "resolution-signed"];
  if (asked.includes(kind)) return about.number !== "";
  if (kind === "campaign-found") return about.number === "0";
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
  const entries = await Promise.all(
    Object.entries(naming).map(async ([noun, names]) => {
      const ids = idsOf(noun);
      return ids.length === 0 ? [] : names(db, person, ids);
    }),
  );
  return new Map(entries.flat());
}

type Names = (db: Knex, person: Person, ids: readonly string[]) => Promise<Entry[]>;

const naming: Record<string, Names> = {
  meeting: meetingNames,
  invitation: invitationNames,
  item: itemNames,
  paper: paperNames,
  resolution: resolutionNames,
  task: taskNames,
  dossier: dossierNames,
  ballot: ballotNames,
  "reminder-round": reminderNames,
  "task-import": importNames,
  campaign: campaignNames,
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

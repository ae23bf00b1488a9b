import type { Knex } from "knex";
import { minutesState } from "../minutes/minutes-state.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { escalatedTasks } from "../tasks/escalated-tasks.views.server.ts";
import { versionsToRead, type VersionLine } from "./agenda-version.views.server.ts";
import type { AttendanceKind } from "./attendance.ts";
import { linksOf, type Links } from "./course.views.server.ts";
import { ownPositions, type OwnPositions } from "./consent-block.views.server.ts";
import { isHeld, type Meeting } from "./meeting.ts";
import { groupOf, type MeetingGroup } from "./meeting-groups.ts";
import { meetingsIn } from "./meeting.store.server.ts";
import { ownRecusals } from "./recusals.views.server.ts";
import { currentSuspension, type Suspension } from "./suspensions.views.server.ts";
import { rightsIn, type Rights } from "./rights.views.server.ts";
import { urgentAtMeeting, type UrgentAtMeeting } from "./urgent-decisions.views.server.ts";
import {
  relationsInMeeting,
  requireMeeting,
  whereMeetingVisible,
} from "./standing.views.server.ts";

export type MeetingLine = Meeting & {
  items: number;
  /** How the reader takes part, if he has a seat. */
  myKind: AttendanceKind | null;
  mayConduct: boolean;
  mayReadMinutes: boolean;
  links: Links;
};

export type MeetingsPage = { groups: Record<MeetingGroup, MeetingLine[]>; mayCreate: boolean };

/** The list: what is coming, soonest first; what is over, latest first. */
export async function meetingsPage(
  db: Knex,
  { person }: { person: Person },
): Promise<MeetingsPage> {
  const visible = whereMeetingVisible(db("meetings"), person).orderBy("meetings.starts_at");
  const lines: MeetingLine[] = [];
  for (const meeting of await meetingsIn(visible)) lines.push(await lineOf(db, person, meeting));
  const inGroup = (group: MeetingGroup) => lines.filter(({ state }) => groupOf(state) === group);
  return {
    groups: {
      coming: inGroup("coming"),
      preparing: inGroup("preparing"),
      held: inGroup("held").reverse(),
      archived: inGroup("archived").reverse(),
      off: inGroup("off").reverse(),
    },
    mayCreate: mayCreate(person),
  };
}

async function lineOf(db: Knex, person: Person, meeting: Meeting): Promise<MeetingLine> {
  const items = await db("agenda_items")
    .where({ meeting_id: meeting.id })
    .count({ count: "*" })
    .first();
  const mine = await db("attendances")
    .where({ meeting_id: meeting.id, person_id: person.id })
    .first("kind");
  const relations = await relationsInMeeting(db, person, meeting.id);
  return {
    ...meeting,
    items: Number(items?.count ?? 0),
    myKind: mine?.kind ?? null,
    mayConduct: may(person, "meeting.conduct", { state: meeting.state, relations }),
    mayReadMinutes:
      isHeld(meeting) &&
      may(person, "minutes.see", { state: await minutesState(db, meeting.id), relations }),
    links: await linksOf(db, person, meeting),
  };
}

export function mayCreate(person: Person): boolean {
  return may(person, "meeting.prepare", { state: "planned", relations: [] });
}

export type RoomTop = {
  meeting: Meeting;
  chair: Bilingual;
  rights: Rights;
  mine: Mine | null;
  suspension: Suspension | null;
  /** The items in which the reader takes no part, and why. */
  recusals: { itemId: string; reason: string }[];
  positions: OwnPositions | null;
  urgent: UrgentAtMeeting | null;
  /** How many overdue tasks are reported here, as far as the reader sees them. */
  escalated: number;
  /** The agenda that lies before the chair for approval. */
  toApprove: AgendaSum | null;
  /** Of the agenda, as far as it is this person's. */
  versions: VersionLine[];
};

export type AgendaSum = { items: number; minutes: number };

/** A member's own line in the roll; `substitute`: who sits in his place. */
export type Mine = { seatId: string; kind: AttendanceKind; substitute: Bilingual | null };

/** The bar above the meeting room. */
export async function roomTop(
  db: Knex,
  { person, meetingId, now }: { person: Person; meetingId: string; now: number },
): Promise<RoomTop> {
  const meeting = await requireMeeting(db, { person, meetingId, action: "meeting.see" });
  const rights = await rightsIn(db, person, meeting);
  return {
    meeting,
    chair: await chairOf(db, meeting),
    rights,
    mine: await mineIn(db, person, meetingId),
    urgent: await urgentAtMeeting(db, person, meeting),
    escalated: (await escalatedTasks(db, { person, now, meeting })).length,
    suspension: await currentSuspension(db, meeting),
    recusals: await ownRecusals(db, { meetingId, personId: person.id }),
    positions: await ownPositions(db, person, meeting),
    versions: await versionsToRead(db, { person, meetingId }),
    toApprove: rights.approve && meeting.askedAt !== null ? await agendaSum(db, meetingId) : null,
  };
}

async function agendaSum(db: Knex, meetingId: string): Promise<AgendaSum> {
  const row = await db("agenda_items")
    .where({ meeting_id: meetingId })
    .count({ items: "*" })
    .sum({ minutes: "minutes" })
    .first();
  return { items: Number(row?.["items"] ?? 0), minutes: Number(row?.["minutes"] ?? 0) };
}

export async function chairOf(db: Knex, meeting: Meeting): Promise<Bilingual> {
  const seat = await db("seats").where({ id: meeting.chairSeatId }).first("name_vi", "name_en");
  return { vi: seat.name_vi, en: seat.name_en };
}

async function mineIn(db: Knex, person: Person, meetingId: string): Promise<Mine | null> {
  const row = await db("attendances")
    .leftJoin("persons", "persons.id", "attendances.substitute_person_id")
    .where({ meeting_id: meetingId, person_id: person.id })
    .first("seat_id", "kind", "title_vi", "title_en");
  if (!row) return null;
  const substitute = row.title_vi === null ? null : { vi: row.title_vi, en: row.title_en };
  return { seatId: row.seat_id, kind: row.kind, substitute };
}

import type { Knex } from "knex";
import type { Relation } from "../people/permission.ts";
import { isSecretariat, type Bilingual, type Person } from "../people/person.ts";
import { agendaItems } from "./agenda.views.server.ts";
import type { AttendanceKind } from "./attendance.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import {
  isOver,
  type ComingMeeting,
  type Meeting,
  type OpenMeeting,
  type SuspendedMeeting,
} from "./meeting.ts";
import { meetingsIn } from "./meeting.store.server.ts";
import { relationsInMeeting, whereMeetingVisible } from "./standing.views.server.ts";

export type NextMeeting = {
  id: string;
  title: string;
  place: string;
  startsAt: number;
  state: (ComingMeeting | OpenMeeting | SuspendedMeeting)["state"];
  mayPrepare: boolean;
  items: number;
  relations: Relation[];
  /** How one's own seat takes part; null for whoever holds none. */
  attendance: AttendanceKind | null;
  /** The member in whose place this person sits, or whom they assist. */
  member: Bilingual | null;
  /** The item to which this person is invited. */
  invitedTo: { id: string; position: string; title: string } | null;
};

const LATE = 24 * 3_600_000;
const RUNNING = ["open", "suspended"];

/** The meeting in session, or else the first one ahead that this person may see. */
export async function nextMeeting(
  db: Knex,
  person: Person,
  now: number,
): Promise<NextMeeting | null> {
  const query = whereMeetingVisible(db("meetings"), person)
    .whereNotIn("meetings.state", ["closed", "archived", "cancelled", "postponed"])
    .where((ahead) => {
      void ahead.whereIn("meetings.state", RUNNING).orWhere("meetings.starts_at", ">", now - LATE);
    })
    .orderByRaw("case when meetings.state in (?, ?) then 0 else 1 end", RUNNING)
    .orderBy("meetings.starts_at")
    .limit(1);
  const [meeting] = await meetingsIn(query);
  return meeting && isAhead(meeting) ? seenBy(db, person, meeting) : null;
}

type Ahead = ComingMeeting | OpenMeeting | SuspendedMeeting;
const isAhead = (meeting: Meeting): meeting is Ahead => !isOver(meeting);

async function seenBy(db: Knex, person: Person, meeting: Ahead): Promise<NextMeeting> {
  const roll = await attendanceRoll(db, meeting.id);
  const items = await agendaItems(db, meeting.id);
  const guestOf: string[] = await db("item_guests")
    .where({ person_id: person.id })
    .pluck("item_id");
  const item = items.find(({ id }) => guestOf.includes(id));
  const member = roll.find(
    (seat) => seat.substitutePersonId === person.id || person.assistedIds.includes(seat.personId),
  );
  return {
    id: meeting.id,
    title: meeting.title,
    place: meeting.place,
    startsAt: meeting.startsAt,
    state: meeting.state,
    mayPrepare: isSecretariat(person),
    items: items.length,
    relations: await relationsInMeeting(db, person, meeting.id),
    attendance: roll.find(({ personId }) => personId === person.id)?.kind ?? null,
    member: member?.name ?? null,
    invitedTo: item ? { id: item.id, position: item.position, title: item.title } : null,
  };
}

export type MeetingAtStep = { id: string; title: string; startsAt: number; step: NextStep };
export type NextStep = "prepare-agenda" | "approve-agenda" | "send-invitations" | "publish-papers";

/** Meetings whose next step is this person's: the secretariat's to take, the agenda the chair's. */
export async function meetingsAwaiting(db: Knex, person: Person): Promise<MeetingAtStep[]> {
  const query = whereMeetingVisible(db("meetings"), person)
    .whereIn("meetings.state", ["planned", "approved", "invited"])
    .orderBy("meetings.starts_at");
  const lines: MeetingAtStep[] = [];
  for (const meeting of await meetingsIn(query)) {
    const relations = await relationsInMeeting(db, person, meeting.id);
    const step = stepOf(meeting, isSecretariat(person), relations.includes("chair"));
    const { id, title, startsAt } = meeting;
    if (step !== null) lines.push({ id, title, startsAt, step });
  }
  return lines;
}

function stepOf(meeting: Meeting, isSecretary: boolean, isChair: boolean): NextStep | null {
  if (meeting.state === "planned" && meeting.askedAt !== null) {
    return isChair ? "approve-agenda" : null;
  }
  if (!isSecretary) return null;
  if (meeting.state === "planned") return "prepare-agenda";
  return meeting.state === "approved" ? "send-invitations" : "publish-papers";
}

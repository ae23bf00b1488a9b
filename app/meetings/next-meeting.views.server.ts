import type { Knex } from "knex";
import type { Relation } from "../people/permission.ts";
import { isSecretariat, type Bilingual, type Person } from "../people/person.ts";
import { agendaItems } from "./agenda.views.server.ts";
import type { AttendanceKind } from "./attendance.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import type { Meeting } from "./meeting.ts";
import { meetingsIn } from "./meeting.store.server.ts";
import { relationsInMeeting, whereMeetingVisible } from "./standing.views.server.ts";

export type NextMeeting = {
  id: string;
  title: string;
  place: string;
  startsAt: number;
  state: "planned" | "published" | "open";
  items: number;
  relations: Relation[];
  /** How one's own seat takes part; null for whoever holds none. */
  attendance: AttendanceKind | null;
  /** The member in whose place this person sits, or whom they assist. */
  member: Bilingual | null;
  /** The item to which this person is invited. */
  invitedTo: { id: string; position: number; title: string } | null;
};

const LATE = 24 * 3_600_000;

/** The meeting in session, or else the first one ahead that this person may see. */
export async function nextMeeting(
  db: Knex,
  person: Person,
  now: number,
): Promise<NextMeeting | null> {
  const query = whereMeetingVisible(db("meetings"), person)
    .where("meetings.state", "<>", "closed")
    .where((ahead) => {
      void ahead.where("meetings.state", "open").orWhere("meetings.starts_at", ">", now - LATE);
    })
    .orderByRaw("case when meetings.state = 'open' then 0 else 1 end, meetings.starts_at")
    .limit(1);
  const [meeting] = await meetingsIn(query);
  return meeting && meeting.state !== "closed" ? seenBy(db, person, meeting) : null;
}

async function seenBy(
  db: Knex,
  person: Person,
  meeting: Exclude<Meeting, { state: "closed" }>,
): Promise<NextMeeting> {
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
    items: items.length,
    relations: await relationsInMeeting(db, person, meeting.id),
    attendance: roll.find(({ personId }) => personId === person.id)?.kind ?? null,
    member: member?.name ?? null,
    invitedTo: item ? { id: item.id, position: item.position, title: item.title } : null,
  };
}

export type UnpublishedMeeting = { id: string; title: string; startsAt: number };

/** Meetings whose papers the secretariat has yet to publish, the nearest first. */
export async function meetingsToPublish(db: Knex, person: Person): Promise<UnpublishedMeeting[]> {
  if (!isSecretariat(person)) return [];
  const meetings = await meetingsIn(
    db("meetings").where("meetings.state", "planned").orderBy("meetings.starts_at"),
  );
  return meetings.map(({ id, title, startsAt }) => ({ id, title, startsAt }));
}

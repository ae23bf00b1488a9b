import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { awaitsDecision, type Answer } from "./invitation.ts";
import { invitationsIn } from "./invitation.store.server.ts";

export type OpenInvitation = { id: string; title: string; startsAt: number };

/** The states in which an invitation is answered and an absence decided on. */
const ANSWERABLE = ["invited", "published"];

/** Invitations this person has not answered, the nearest meeting first; the chair's needs none. */
export async function invitationsToAnswer(
  db: Knex,
  person: Person,
  after: number,
): Promise<OpenInvitation[]> {
  const rows: MeetingRow[] = await db("invitations")
    .join("meetings", "meetings.id", "invitations.meeting_id")
    .where("invitations.person_id", person.id)
    .whereNull("invitations.withdrawn_at")
    .whereIn("meetings.state", ANSWERABLE)
    .where("meetings.starts_at", ">", after)
    .where((row) => {
      void row
        .whereNull("invitations.seat_id")
        .orWhereRaw("invitations.seat_id <> meetings.chair_seat_id");
    })
    .whereNotExists((said) => {
      void said.from("invitation_answers").select("id");
      void said.whereRaw("invitation_id = invitations.id");
    })
    .orderBy("meetings.starts_at")
    .select("invitations.id", "meetings.title", "meetings.starts_at");
  return rows.map(({ id, title, starts_at }) => ({ id, title, startsAt: Number(starts_at) }));
}

type MeetingRow = { id: string; title: string; starts_at: number | string };

export type PendingAbsences = OpenInvitation & { count: number };

/** Meetings this person chairs in which an absence waits, with how many; `id` is the meeting's. */
export async function absencesToDecide(db: Knex, person: Person): Promise<PendingAbsences[]> {
  const chaired: MeetingRow[] = await db("meetings")
    .join("attendances", (seat) => {
      void seat
        .on("attendances.meeting_id", "meetings.id")
        .andOn("attendances.seat_id", "meetings.chair_seat_id");
    })
    .where("attendances.person_id", person.id)
    .whereIn("meetings.state", ANSWERABLE)
    .orderBy("meetings.starts_at")
    .select("meetings.id", "meetings.title", "meetings.starts_at");
  const waiting = [];
  for (const { id, title, starts_at } of chaired) {
    const invited = await invitationsIn(db("invitations").where("meeting_id", id));
    const count = invited.filter(awaitsDecision).length;
    if (count > 0) waiting.push({ id, title, startsAt: Number(starts_at), count });
  }
  return waiting;
}

/** One's own answer to one meeting, for the line beside it. */
export type MyInvitation = {
  id: string;
  seatId: string | null;
  answer: Answer | null;
  isChair: boolean;
};

export async function myInvitationTo(
  db: Knex,
  person: Person,
  meetingId: string,
): Promise<MyInvitation | null> {
  const query = db("invitations").where({ meeting_id: meetingId, person_id: person.id });
  const [mine] = await invitationsIn(query);
  if (!mine) return null;
  const { id, seatId, answer } = mine;
  const chair = await db("meetings").where({ id: meetingId }).first("chair_seat_id");
  return { id, seatId, answer, isChair: seatId !== null && seatId === chair?.chair_seat_id };
}

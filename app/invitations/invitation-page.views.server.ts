import type { Knex } from "knex";
import { agendaItems, type AgendaItem } from "../meetings/agenda.views.server.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { isPresent } from "../meetings/attendance.ts";
import { candidatesFor, type Candidate } from "../meetings/candidates.views.server.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { chairOf } from "../meetings/meeting.views.server.ts";
import {
  relationsInMeeting,
  requireMeeting,
  whereOfItem,
} from "../meetings/standing.views.server.ts";
import { readsWholeMeeting } from "../papers/paper.ts";
import { addressOf } from "../people/addressing.ts";
import { personTitles } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import type { Answer, AnswerKind, Invitation } from "./invitation.ts";
import { findInvitation } from "./invitation.store.server.ts";

export type InvitationPage = {
  id: string;
  meeting: Pick<Meeting, "id" | "title" | "place" | "startsAt" | "state">;
  chair: Bilingual;
  /** How a Vietnamese screen addresses the invitee. */
  address: string;
  /** Whose invitation an assistant reads; null: one's own. */
  of: Bilingual | null;
  isGuest: boolean;
  isChair: boolean;
  hasCheckedIn: boolean;
  mayAnswer: boolean;
  answer: (Answer & { substitute: Bilingual | null }) | null;
  earlier: { at: number; kind: AnswerKind }[];
  items: Pick<AgendaItem, "id" | "position" | "title" | "lead" | "minutes">[];
  candidates: Candidate[];
};

type Wanted = { person: Person; invitationId: string };

/** One's own invitation with its agenda; the assistant reads it and does not answer. */
export async function invitationPage(
  db: Knex,
  { person, invitationId }: Wanted,
): Promise<InvitationPage> {
  const invitation = await requireInvitation(db, { person, invitationId });
  const { id, meetingId, seatId } = invitation;
  const wanted = { person, meetingId, action: "meeting.see" } as const;
  const meeting = await requireMeeting(db, wanted);
  const relations = await relationsInMeeting(db, person, meetingId);
  const isOwn = invitation.personId === person.id;
  const seat = (await attendanceRoll(db, meetingId)).find((one) => one.seatId === seatId);
  const canAnswer = may(person, "meeting.answer-invitation", { state: meeting.state, relations });
  const hasCheckedIn = seat !== undefined && isPresent(seat.kind);
  return {
    id,
    meeting,
    chair: await chairOf(db, meeting),
    ...(await whose(db, invitation, isOwn)),
    ...{ isGuest: seatId === null, isChair: seatId === meeting.chairSeatId, hasCheckedIn },
    mayAnswer: isOwn && canAnswer && !hasCheckedIn,
    answer: await withSubstitute(db, invitation.answer),
    earlier: await earlierAnswers(db, id),
    items: await itemsFor(db, person, meetingId),
    candidates: seat ? await candidatesFor(db, invitation) : [],
  };
}

/** The invitee himself, and who assists him; nobody else knows of it. */
async function requireInvitation(db: Knex, { person, invitationId }: Wanted): Promise<Invitation> {
  const invitation = await findInvitation(db, invitationId);
  if (!invitation) return refuse("not-found");
  const { personId } = invitation;
  const isTheirs = personId === person.id || person.assistedIds.includes(personId);
  return isTheirs ? invitation : refuse("not-found");
}

async function whose(db: Knex, { personId }: Invitation, isOwn: boolean) {
  const title = (await personTitles(db, [personId])).get(personId) ?? { vi: "", en: "" };
  return { of: isOwn ? null : title, address: addressOf(title.vi) };
}

async function withSubstitute(db: Knex, answer: Answer | null): Promise<InvitationPage["answer"]> {
  if (!answer) return null;
  const titles = await personTitles(db, [answer.substitutePersonId ?? ""]);
  return { ...answer, substitute: titles.get(answer.substitutePersonId ?? "") ?? null };
}

async function earlierAnswers(db: Knex, id: string): Promise<InvitationPage["earlier"]> {
  const rows: { at: number | string; kind: AnswerKind }[] = await db("invitation_answers")
    .where({ invitation_id: id })
    .orderBy("number", "desc")
    .offset(1)
    .limit(20)
    .select("at", "kind");
  return rows.map(({ at, kind }) => ({ at: Number(at), kind }));
}

/** Whoever comes for one item sees that item; the rest of the agenda is not theirs. */
async function itemsFor(db: Knex, person: Person, meetingId: string): Promise<AgendaItem[]> {
  const items = await agendaItems(db, meetingId);
  if (readsWholeMeeting(await relationsInMeeting(db, person, meetingId))) return items;
  const own: string[] = await db("agenda_items")
    .where({ meeting_id: meetingId })
    .where((row) => whereOfItem(row, person))
    .pluck("id");
  return items.filter(({ id }) => own.includes(id));
}

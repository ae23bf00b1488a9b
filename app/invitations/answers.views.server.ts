import type { Knex } from "knex";
import { attendanceRoll, type RollSeat } from "../meetings/attendance.views.server.ts";
import { requireMeeting } from "../meetings/standing.views.server.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { personTitles } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import type { ForecastSeat } from "./forecast.ts";
import type { Invitation } from "./invitation.ts";
import { invitationsIn } from "./invitation.store.server.ts";
import { lastReminders } from "./reminder.store.server.ts";

type Answered = {
  /** Null: not invited (yet). */
  invitationId: string | null;
  name: Bilingual;
  answer: Invitation["answer"];
  /** Who is to sit in the member's place: as the roll has it, else as asked. */
  substitute: Bilingual | null;
  remindedAt: number | null;
};

export type SeatAnswer = Answered & ForecastSeat & { seatId: string };
export type GuestAnswer = Answered & { personId: string };

export type Answers = {
  isInvited: boolean;
  seats: SeatAnswer[];
  guests: GuestAnswer[];
  mayRemind: boolean;
};

/** Who answered what, who was reminded when: for those who prepare the meeting. */
export async function answersOf(
  db: Knex,
  { person, meetingId }: { person: Person; meetingId: string },
): Promise<Answers> {
  const meeting = await requireMeeting(db, { person, meetingId, action: "meeting.see" });
  const { state } = meeting;
  return {
    ...(await answersIn(db, meeting)),
    mayRemind: may(person, "meeting.remind-invitees", { state, relations: [] }),
  };
}

/** The same without asking whose eyes it is for: views that have asked. */
export async function answersIn(
  db: Knex,
  meeting: Pick<Meeting, "id" | "chairSeatId">,
): Promise<Omit<Answers, "mayRemind">> {
  const invited = await invitationsIn(db("invitations").where("meeting_id", meeting.id));
  const roll = await attendanceRoll(db, meeting.id);
  const reminded = await lastReminders(db, meeting.id);
  const titles = await personTitles(db, [
    ...roll.flatMap(({ substitutePersonId }) => substitutePersonId ?? []),
    ...invited.flatMap(({ personId, answer }) =>
      [personId, answer?.substitutePersonId ?? []].flat(),
    ),
  ]);
  const about = (invitation: Invitation | undefined, seat?: RollSeat) => ({
    invitationId: invitation?.id ?? null,
    answer: invitation?.answer ?? null,
    substitute:
      titles.get(seat?.substitutePersonId ?? invitation?.answer?.substitutePersonId ?? "") ?? null,
    remindedAt: reminded.get(invitation?.id ?? "") ?? null,
  });
  return {
    isInvited: invited.length > 0,
    seats: roll.map((seat) => ({
      ...about(
        invited.find(({ personId }) => personId === seat.personId),
        seat,
      ),
      ...{ seatId: seat.seatId, name: seat.name, roll: seat.kind },
      isChair: seat.seatId === meeting.chairSeatId,
    })),
    guests: invited
      .filter(({ seatId }) => seatId === null)
      .map((guest) => ({
        ...about(guest),
        personId: guest.personId,
        name: titles.get(guest.personId) ?? { vi: "", en: "" },
      })),
  };
}

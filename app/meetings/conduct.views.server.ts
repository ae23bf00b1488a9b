import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { agendaItems, type AgendaItem } from "./agenda.views.server.ts";
import { quorumIn, type AttendanceKind } from "./attendance.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import { chairOf } from "./meeting.views.server.ts";
import type { Meeting, Quorum } from "./meeting.ts";
import { rightsIn, type Rights } from "./rights.views.server.ts";
import { requireMeeting } from "./standing.views.server.ts";
import { checkInCode, countKinds, type CheckInCode } from "./wall.views.server.ts";
import { listWallTokens } from "./wall-token.store.server.ts";

export type ConductedSeat = {
  seatId: string;
  name: Bilingual;
  short: Bilingual;
  kind: AttendanceKind;
  isChair: boolean;
  /** Who sits in the member's place. */
  substitute: Bilingual | null;
};

export type ConductPage = {
  meeting: Meeting;
  chair: Bilingual;
  items: AgendaItem[];
  roll: ConductedSeat[];
  counts: Record<AttendanceKind, number>;
  quorum: Quorum;
  rights: Rights;
  /** For those who may put the meeting on the wall. */
  wall: { code: CheckInCode; links: { id: string; madeAt: number }[] } | null;
  now: number;
};

type Eyes = { person: Person; meetingId: string; now: number };

/** Everything of the room on one screen, for the secretariat and the chair. */
export async function conductPage(db: Knex, { person, meetingId, now }: Eyes): Promise<ConductPage> {
  const meeting = await requireMeeting(db, { person, meetingId, action: "meeting.conduct" });
  const rights = await rightsIn(db, person, meeting);
  const roll = await conductedRoll(db, meeting);
  return {
    meeting,
    chair: await chairOf(db, meeting),
    items: await agendaItems(db, meetingId),
    roll,
    counts: countKinds(roll),
    quorum: quorumIn(roll),
    rights,
    wall: rights.putOnWall
      ? { code: await checkInCode(db, meetingId, now), links: await listWallTokens(db, meetingId) }
      : null,
    now,
  };
}

async function conductedRoll(db: Knex, meeting: Meeting): Promise<ConductedSeat[]> {
  const roll = await attendanceRoll(db, meeting.id);
  const deputies = roll.flatMap(({ substitutePersonId }) => substitutePersonId ?? []);
  const titles = await personTitles(db, deputies);
  return roll.map(({ seatId, name, short, kind, substitutePersonId }) => ({
    ...{ seatId, name, short, kind },
    isChair: seatId === meeting.chairSeatId,
    substitute: substitutePersonId === null ? null : (titles.get(substitutePersonId) ?? null),
  }));
}

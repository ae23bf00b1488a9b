import type { Knex } from "knex";
import type { Bilingual, Person } from "../people/person.ts";
import { consentOf, type Consent } from "./consent-block.views.server.ts";
import { quorumIn, type AttendanceKind } from "./attendance.ts";
import { conductLines, type ConductLine } from "./conduct-lines.views.server.ts";
import { chairOf } from "./meeting.views.server.ts";
import type { Meeting, Quorum } from "./meeting.ts";
import { listRecusals } from "./recusal.store.server.ts";
import type { Recusal } from "./recusal.ts";
import { rightsIn, type Rights } from "./rights.views.server.ts";
import { preparedRoll, type PreparedSeat } from "./roll.views.server.ts";
import { requireMeeting } from "./standing.views.server.ts";
import { currentSuspension, type Suspension } from "./suspensions.views.server.ts";
import { urgentAtMeeting, type UrgentAtMeeting } from "./urgent-decisions.views.server.ts";
import { checkInCode, countKinds, type CheckInCode } from "./wall.views.server.ts";
import { countWallTokens } from "./wall-token.store.server.ts";

export type ConductPage = {
  meeting: Meeting;
  chair: Bilingual;
  /** The agenda with its headings. */
  lines: ConductLine[];
  items: ConductLine[];
  roll: PreparedSeat[];
  counts: Record<AttendanceKind, number>;
  quorum: Quorum;
  recusals: Recusal[];
  suspension: Suspension | null;
  rights: Rights;
  /** For those who may put the meeting on the wall. */
  wall: { code: CheckInCode; links: number } | null;
  /** What the members said beforehand, and the items nobody opened. */
  consent: Consent | null;
  /** What was decided outside the procedure and is to be reported here. */
  urgent: UrgentAtMeeting | null;
  now: number;
};

type Eyes = { person: Person; meetingId: string; now: number };

/** Everything of the room on one screen, for the secretariat and the chair. */
export async function conductPage(
  db: Knex,
  { person, meetingId, now }: Eyes,
): Promise<ConductPage> {
  const meeting = await requireMeeting(db, { person, meetingId, action: "meeting.conduct" });
  const rights = await rightsIn(db, person, meeting);
  const roll = await preparedRoll(db, meetingId);
  const lines = await conductLines(db, meetingId);
  return {
    meeting,
    chair: await chairOf(db, meeting),
    lines,
    items: lines.filter(({ kind }) => kind === "item"),
    roll,
    counts: countKinds(roll),
    quorum: quorumIn(roll, meeting.ruleSet),
    consent: await consentOf(db, person, meeting),
    urgent: await urgentAtMeeting(db, person, meeting),
    suspension: await currentSuspension(db, meeting),
    recusals: await listRecusals(db, meetingId),
    rights,
    wall: rights.putOnWall
      ? {
          code: await checkInCode(db, meetingId, now),
          links: await countWallTokens(db, meetingId),
        }
      : null,
    now,
  };
}

import type { Knex } from "knex";
import type { RuleSetId } from "../bodies/rule-sets.ts";
import type { Person } from "../people/person.ts";
import { quorumIn } from "./attendance.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import type { Quorum } from "./meeting.ts";

export type Presiding = { meetingId: string; quorum: Quorum };

/** The meeting this person presides over just now: its chair is told of the quorum on every page. */
export async function presidingOf(db: Knex, person: Person): Promise<Presiding | null> {
  if (!person.roles.includes("member")) return null;
  const row: { id: string; rule_set: RuleSetId } | undefined = await db("meetings")
    .join("attendances", "attendances.meeting_id", "meetings.id")
    .whereRaw("attendances.seat_id = meetings.chair_seat_id")
    .where("attendances.person_id", person.id)
    .where("meetings.state", "open")
    .first("meetings.id", "meetings.rule_set");
  if (!row) return null;
  const quorum = quorumIn(await attendanceRoll(db, row.id), row.rule_set);
  return { meetingId: row.id, quorum };
}

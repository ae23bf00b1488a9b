import type { Knex } from "knex";
import type { Bilingual } from "../people/person.ts";
import type { AttendanceKind } from "./attendance.ts";

export type RollSeat = {
  seatId: string;
  personId: string;
  name: Bilingual;
  short: Bilingual;
  position: number;
  breaksTies: boolean;
  kind: AttendanceKind;
  substitutePersonId: string | null;
};

/** Every seat of the meeting and how it takes part, in the order of precedence. */
export async function attendanceRoll(db: Knex, meetingId: string): Promise<RollSeat[]> {
  const rows = await db("attendances")
    .join("seats", "seats.id", "attendances.seat_id")
    .where("attendances.meeting_id", meetingId)
    .orderBy("seats.position")
    .select("seats.*", "attendances.person_id", "attendances.kind", "substitute_person_id");
  return rows.map((row) => ({
    seatId: row.id,
    personId: row.person_id,
    name: { vi: row.name_vi, en: row.name_en },
    short: { vi: row.short_vi, en: row.short_en },
    position: row.position,
    breaksTies: row.breaks_ties === 1,
    kind: row.kind,
    substitutePersonId: row.substitute_person_id,
  }));
}

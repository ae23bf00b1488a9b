import type { Knex } from "knex";
import type { Attendance, AttendanceKind, Via } from "./attendance.ts";

/** The whole roll, in the order of precedence. Acts lock the meeting first, so it holds still. */
export async function listAttendances(db: Knex, meetingId: string): Promise<Attendance[]> {
  const rows: AttendanceRow[] = await db("attendances")
    .join("seats", "seats.id", "attendances.seat_id")
    .where({ meeting_id: meetingId })
    .orderBy("seats.position")
    .select("seat_id", "person_id", "attendances.kind", "substitute_person_id");
  return rows.map(rowToAttendance);
}

type AttendanceRow = {
  seat_id: string;
  person_id: string;
  kind: AttendanceKind;
  substitute_person_id: string | null;
};

/** Makes the roll what it should be: seats that stay as they are keep their line. */
export async function writeRoll(
  db: Knex,
  meetingId: string,
  seats: readonly { seatId: string; personId: string }[],
): Promise<void> {
  const known = await listAttendances(db, meetingId);
  const same = (one: { seatId: string; personId: string }, other: typeof one) =>
    one.seatId === other.seatId && one.personId === other.personId;
  const gone = known.filter((row) => !seats.some((seat) => same(seat, row)));
  const fresh = seats.filter((seat) => !known.some((row) => same(seat, row)));
  await db("attendances")
    .where({ meeting_id: meetingId })
    .whereIn(
      "seat_id",
      gone.map((row) => row.seatId),
    )
    .delete();
  if (fresh.length === 0) return;
  await db("attendances").insert(
    fresh.map((seat) => ({
      meeting_id: meetingId,
      seat_id: seat.seatId,
      person_id: seat.personId,
      kind: "ABSENT",
    })),
  );
}

type Stamp = { meetingId: string; via: Via; by: string | null; at: number };

export async function saveAttendance(db: Knex, seat: Attendance, stamp: Stamp): Promise<void> {
  await db("attendances").where({ meeting_id: stamp.meetingId, seat_id: seat.seatId }).update({
    kind: seat.kind,
    substitute_person_id: seat.substitutePersonId,
    via: stamp.via,
    by_person_id: stamp.by,
    at: stamp.at,
  });
}

function rowToAttendance(row: AttendanceRow): Attendance {
  return {
    seatId: row.seat_id,
    personId: row.person_id,
    kind: row.kind,
    substitutePersonId: row.substitute_person_id,
  };
}

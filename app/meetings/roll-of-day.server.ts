import type { Knex } from "knex";
import { seatsOn, type FilledSeat } from "../bodies/body.views.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { MeetingKind } from "./meeting.ts";
import { dayAndYear } from "./meeting-facts.ts";
import { seatsOfKind } from "./meeting-kind.ts";
import { oneSeatEach } from "./roll.ts";

type Wanted = { bodyId: string; kind: MeetingKind; startsAt: number; chairSeatId: string };

/** The seats called to a meeting of its kind, as filled on its day, one a person, and the chair among them. */
export async function rollOfDay(
  db: Knex,
  { bodyId, kind, startsAt, chairSeatId }: Wanted,
): Promise<{ seats: FilledSeat[]; chairSeatId: string }> {
  const filled = seatsOfKind(kind, await seatsOn(db, bodyId, dayAndYear(startsAt).day));
  const seats = oneSeatEach(filled);
  const chair = filled.find((seat) => seat.seatId === chairSeatId);
  const chairSeat = seats.find((seat) => seat.personId === chair?.personId);
  return chairSeat ? { seats, chairSeatId: chairSeat.seatId } : refuse("chair-not-called");
}

import type { Knex } from "knex";
import { seatsOn } from "../bodies/body.views.server.ts";
import { refuse } from "../platform/refusal.ts";
import { dayAndYear } from "./meeting-facts.ts";
import { NOT_BEGUN, type Meeting } from "./meeting.ts";

/** Whether nobody holds the chair's seat on the day of a meeting that has not begun. */
export async function isChairMissing(db: Knex, meeting: Meeting): Promise<boolean> {
  if (!NOT_BEGUN.includes(meeting.state)) return false;
  const seats = await seatsOn(db, meeting.bodyId, dayAndYear(meeting.startsAt).day);
  return !seats.some(({ seatId }) => seatId === meeting.chairSeatId);
}

/** Refuses to go on with a meeting whose chair has left the seat: it waits for another chair. */
export async function requireChair(db: Knex, meeting: Meeting): Promise<void> {
  if (await isChairMissing(db, meeting)) refuse("chair-vacant");
}

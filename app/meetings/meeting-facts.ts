import { z } from "zod";
import { dayOf, instantAt, isDay, yearOf, type Day } from "../platform/dates.ts";
import { MEETING_KINDS, type MeetingKind } from "./meeting.ts";

/** What the secretariat writes on the form of a meeting. */
export type MeetingFacts = {
  kind: MeetingKind;
  title: string;
  place: string;
  startsAt: number;
  chairSeatId: string;
};

/** Text that says something: blanks at its ends do not count. */
export const words = (longest: number) => z.string().trim().min(1).max(longest);

/** "YYYY-MM-DDTHH:mm" on the clocks of Hà Nội, as an instant. */
export const localInstant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/)
  .refine((text) => isDay(text.slice(0, 10)))
  .transform((text) => instantAt(text.slice(0, 10), text.slice(11)));

/** "HH:mm", as written by hand. */
export const clockTime = z.string().regex(/^([01]?\d|2[0-3])[:.h][0-5]\d$/);

/** A time of the day on which it is `now`, on the clocks of Hà Nội. */
export function todayAt(time: string, now: number): number {
  return instantAt(dayOf(now), time.replace(/[.h]/, ":").padStart(5, "0"));
}

/** The form of a meeting, as its fields arrive. */
export const meetingFields = z.object({
  kind: z.enum(MEETING_KINDS),
  title: words(200),
  place: words(200),
  startsAt: localInstant,
  chairSeatId: words(80),
});

/** The day of a meeting decides who sits, which rules hold and which year its number belongs to. */
export function dayAndYear(startsAt: number): { day: Day; year: number } {
  const day = dayOf(startsAt);
  return { day, year: yearOf(day) };
}

import ical, {
  ICalAttendeeRole,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalCalendar,
} from "ical-generator";
import { isoWithOffset, ZONE } from "../platform/dates.ts";
import type { CalendarMethod } from "./mail.ts";

export type CalendarEntry = {
  method: CalendarMethod;
  /** Stays the same as long as the meeting is the same. */
  uid: string;
  /** Rises with every change, so that calendars take the newest. */
  sequence: number;
  summary: string;
  place: string;
  startsAt: number;
  minutes: number;
  url: string;
  from: string;
  to: { address: string; name: string };
  now: number;
};

/** Việt Nam has kept one offset since 1975; there is nothing else to say of the zone. */
const VTIMEZONE = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:STANDARD",
  "DTSTART:19750613T000000",
  "TZOFFSETFROM:+0700",
  "TZOFFSETTO:+0700",
  "TZNAME:+07",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");

/** The .ics of a mail (RFC 5545, 5546): neutral, as the mail is. */
export function calendarFile(entry: CalendarEntry): string {
  const { method, startsAt, minutes, to, from } = entry;
  const calendar = emptyCalendar(ICalCalendarMethod[method]);
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    ...placedIn({ start: startsAt, end: startsAt + minutes * 60_000 }),
    stamp: new Date(entry.now),
    summary: entry.summary,
    location: entry.place,
    url: entry.url,
    status: method === "CANCEL" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: "e-Cabinet", email: from },
    attendees: [{ email: to.address, name: to.name, role: ICalAttendeeRole.REQ }],
  });
  return writtenOut(calendar);
}

/** Without entries; with the zone they are placed in. */
export function emptyCalendar(method: ICalCalendarMethod): ICalCalendar {
  const calendar = ical({ prodId: "//e-Cabinet//e-Cabinet//VI" });
  calendar.method(method);
  calendar.timezone({ name: ZONE, generator: () => VTIMEZONE });
  return calendar;
}

/** As a file; its stamps are in UTC and say so (RFC 5545, 3.8.7.2). */
export function writtenOut(calendar: ICalCalendar): string {
  return calendar.toString().replaceAll(/^(DTSTAMP:\d{8}T\d{6})(?=\r?$)/gm, "$1Z");
}

/** Instants as calendars take them: a text without an offset is wall time, which the zone then places. */
export function placedIn({ start, end }: { start: number; end?: number }) {
  const until = end === undefined ? {} : { end: wallTime(end) };
  return { start: wallTime(start), ...until, timezone: ZONE };
}

const wallTime = (instant: number) => isoWithOffset(instant).slice(0, 19);

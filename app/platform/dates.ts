/**
 * Days and hours as Hà Nội reads them. The zone is UTC+7 without summer time, so plain arithmetic
 * is exact and gives the same answer in Node and in a browser, whatever zone that machine is in.
 * An instant is integer milliseconds UTC; a day is the text YYYY-MM-DD, years 1000 to 9999.
 */
export type Day = string;

export const ZONE = "Asia/Ho_Chi_Minh";

const ZONE_AHEAD = 7 * 3_600_000;
const DAY_LENGTH = 86_400_000;

/** The calendar day on which an instant falls in Asia/Ho_Chi_Minh. */
export function dayOf(instant: number): Day {
  return wallText(instant).slice(0, 10);
}

/** The instant at which clocks in Asia/Ho_Chi_Minh show `time` ("17:30" or "17:30:05") on a day. */
export function instantAt(day: Day, time: string): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  if (!isTime(time)) throw new RangeError(`not a time: ${time}`);
  return Date.parse(`${day}T${time}Z`) - ZONE_AHEAD;
}

/** "2026-02-24T17:30:00+07:00"; parts of a second are cut off. */
export function isoWithOffset(instant: number): string {
  return `${wallText(instant).slice(0, 19)}+07:00`;
}

/**
 * Reads an ISO 8601 instant that says its offset ("2026-02-12T10:00+07:00", "…T03:00:00Z").
 * Null for anything else: no offset, a day or an hour that does not exist.
 */
export function readInstant(text: string): number | null {
  const parts = INSTANT.exec(text.trim());
  if (!parts) return null;
  const { day = "", time = "", part = "", sign, hours = "0", minutes = "0" } = parts.groups ?? {};
  if (!isDay(day) || !isTime(time) || Number(hours) > 23 || Number(minutes) > 59) return null;
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1);
  return Date.parse(`${day}T${time}Z`) + Number(part.slice(0, 3).padEnd(3, "0")) - ahead;
}

const INSTANT =
  /^(?<day>\d{4}-\d\d-\d\d)T(?<time>\d\d:\d\d(?::\d\d)?)(?:[.,](?<part>\d+))?(?:Z|(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)?)$/i;

/** "22/11/2026". */
export function dateVi(instant: number): string {
  return dayVi(dayOf(instant));
}

/** "2026-11-22" as "22/11/2026". */
export function dayVi(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${pad(date)}/${pad(month)}/${year}`;
}

/** "14:05". */
export function timeVi(instant: number): string {
  return wallText(instant).slice(11, 16);
}

/** "10:42:07". */
export function clockVi(instant: number): string {
  return wallText(instant).slice(11, 19);
}

/**
 * The numbers of "ngày 05 tháng 01 năm 2026" as documents write them: days below ten and the
 * months 1 and 2 take a zero, the other months do not (Decree 30/2020/NĐ-CP, Annex I).
 */
export function documentDate(day: Day): { date: string; month: string; year: string } {
  const { year, month, date } = partsOf(day);
  return { date: pad(date), month: month <= 2 ? pad(month) : String(month), year: String(year) };
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  // 1970-01-01, day number 0, was a Thursday.
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** "Thứ Tư" or "Wednesday". */
export function weekdayName(instant: number, locale: "vi" | "en"): string {
  const language = locale === "vi" ? "vi-VN" : "en-GB";
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: ZONE }).format(instant);
}

export function addDays(day: Day, days: number): Day {
  return fromNumber(numberOf(day) + days);
}

/** Calendar days from one day to another, negative when the second is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The day with these numbers, or null if the calendar has no such day. Months count from 1. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const day = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(date)}`;
  return isDay(day) ? day : null;
}

/** Is the text a day that exists, written YYYY-MM-DD? */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const number = numberOf(text);
  // Engines roll 2026-02-30 over into March instead of refusing it.
  return Number.isFinite(number) && fromNumber(number) === text;
}

/** Months count from 1. */
export function lastDayOfMonth(year: number, month: number): Day {
  return fromNumber(Date.UTC(year, month, 0) / DAY_LENGTH);
}

/** Quarters count from 1. */
export function lastDayOfQuarter(year: number, quarter: number): Day {
  return lastDayOfMonth(year, quarter * 3);
}

export function yearOf(day: Day): number {
  return partsOf(day).year;
}

function wallText(instant: number): string {
  return new Date(instant + ZONE_AHEAD).toISOString();
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text);
}

function partsOf(day: Day): { year: number; month: number; date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
  };
}

function numberOf(day: Day): number {
  return Date.parse(`${day}T00:00Z`) / DAY_LENGTH;
}

function fromNumber(number: number): Day {
  return new Date(number * DAY_LENGTH).toISOString().slice(0, 10);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

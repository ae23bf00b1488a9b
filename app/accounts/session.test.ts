import { expect, test } from "vitest";
import { ABSOLUTE_MS, counts, countsUntil, type Attended } from "./session.ts";

/** Minutes since the sign-in. */
const minutes = (count: number) => count * 60_000;
const signIn = (activeAt: number) => ({ activeAt: minutes(activeAt), endsAt: ABSOLUTE_MS });
const meeting = (from: number, to: number | null): Attended => ({
  openedAt: minutes(from),
  closedAt: to === null ? null : minutes(to),
});

test.each<[string, number, Attended[], number]>([
  ["never active again", 0, [], 30],
  ["active after ten minutes", 10, [], 40],
  ["in an open meeting: twelve hours", 0, [meeting(5, null)], 720],
  ["signed in while the meeting was open", 0, [meeting(-60, null)], 720],
  ["thirty minutes from the close", 0, [meeting(5, 180)], 210],
  ["active after the close", 190, [meeting(5, 180)], 220],
  ["the meeting closed before the sign-in", 0, [meeting(-200, -100)], 30],
  ["closed shortly before the last touch", 20, [meeting(-60, 10)], 50],
  ["idle before the meeting opened: stays out", 0, [meeting(31, null)], 30],
  ["idle in the very instant it opened: stays out", 0, [meeting(30, null)], 30],
  ["two meetings, the second within the grace", 0, [meeting(200, null), meeting(5, 180)], 720],
  ["two meetings, the second after it", 0, [meeting(211, null), meeting(5, 180)], 210],
  ["the absolute end stands also in a meeting", 700, [meeting(690, null)], 720],
  ["and after activity", 715, [], 720],
])("%s", (_, activeAt, attended, until) => {
  expect(countsUntil(signIn(activeAt), attended)).toBe(minutes(until));
});

test("counts up to the instant, not at it", () => {
  expect(counts(signIn(0), [], minutes(30) - 1)).toBe(true);
  expect(counts(signIn(0), [], minutes(30))).toBe(false);
});

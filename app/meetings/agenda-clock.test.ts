import { expect, test } from "vitest";
import { delayOf, overRun, timeSpent, type Timed } from "./agenda-clock.ts";

const MINUTE = 60_000;
const NOW = 1_000 * MINUTE;

/** Planned minutes, minutes of past turns, minutes since the turn that runs began. */
type Case = [minutes: number, past: number, running: number | null];

const timed = ([minutes, past, running]: Case): Timed => ({
  minutes,
  spentMs: past * MINUTE,
  turnedAt: running === null ? null : NOW - running * MINUTE,
  takenUpAt: past > 0 || running !== null ? 1 : null,
  doneAt: past > 0 && running === null ? 1 : null,
});

test.each<[Case, number, number]>([
  [[30, 0, null], 0, 0],
  [[30, 24, null], 24, 0],
  [[30, 0, 24], 24, 0],
  [[30, 20, 24], 44, 14],
  [[90, 96, null], 96, 6],
  [[30, 0, -2], 0, 0],
])("%o: %s minutes spent, %s over", (given, spent, over) => {
  expect(timeSpent(timed(given), NOW)).toBe(spent * MINUTE);
  expect(overRun(timed(given), NOW)).toBe(over * MINUTE);
});

test.each<[string, Case[], number]>([
  ["nothing has begun", [[5, 0, null]], 0],
  [
    "as in the plan",
    [
      [5, 5, null],
      [90, 96, null],
      [30, 0, 24],
      [40, 0, null],
    ],
    6,
  ],
  [
    "the running item is over",
    [
      [5, 5, null],
      [30, 0, 42],
    ],
    12,
  ],
  [
    "ahead",
    [
      [30, 10, null],
      [30, 0, 5],
    ],
    -20,
  ],
  ["less than a minute", [[5, 5.5, null]], 0],
  ["not yet a minute ahead", [[5, 4.5, null]], 0],
])("%s", (_, items, delay) => {
  expect(delayOf(items.map(timed), NOW)).toBe(delay);
});

test("in a break the item it interrupts keeps the rest of its time", () => {
  const paused = { ...timed([30, 10, null]), doneAt: null };
  expect(delayOf([paused], NOW)).toBe(0);
  expect(delayOf([{ ...paused, spentMs: 42 * MINUTE }], NOW)).toBe(12);
});

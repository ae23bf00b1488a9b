import { expect, test } from "vitest";
import { speakingTime, type Span } from "./speaking-time.ts";

const span = (from: number, to: number | null): Span => ({ from, to });

test.each<[string, Span[], Span[], number, boolean]>([
  ["runs from the first word", [span(10, null)], [], 90, true],
  ["stands after the last", [span(10, 40)], [], 30, false],
  ["adds what was said before an interruption", [span(10, 40), span(60, null)], [], 70, true],
  ["stands while the room votes", [span(10, null)], [span(50, null)], 40, false],
  ["goes on after the vote", [span(10, null)], [span(50, 70)], 70, true],
  ["leaves out votes before and after", [span(40, 60)], [span(10, 20), span(80, null)], 20, false],
  ["takes only the shared part of a vote", [span(40, 60)], [span(30, 50)], 10, false],
  ["a vote as long as the speech leaves nothing", [span(40, 60)], [span(30, 80)], 0, false],
  ["nobody has spoken", [], [span(1, 2)], 0, false],
])("the clock %s", (_title, stretches, pauses, spentMs, running) => {
  expect(speakingTime(stretches, pauses, 100)).toEqual({ spentMs, running });
});

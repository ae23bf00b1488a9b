import { expect, test } from "vitest";
import type { MeetingState } from "./meeting.ts";
import { headlineOf } from "./prepare-headline.ts";

test.each<[MeetingState, number, number, number, string, number]>([
  ["planned", 0, 0, 0, "empty", 0],
  ["planned", 3, 2, 1, "lacking", 2],
  ["planned", 3, 0, 4, "ready", 0],
  ["published", 3, 1, 2, "waiting", 2],
  ["published", 3, 1, 0, "published", 0],
  ["open", 3, 0, 2, "open", 0],
  ["closed", 3, 0, 0, "closed", 0],
])("%s, %i items, %i lacking, %i waiting: %s %i", (state, items, lacking, waiting, key, count) => {
  expect(headlineOf(state, { items, lacking, waiting })).toEqual({ key, count });
});

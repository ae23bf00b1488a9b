import { expect, test } from "vitest";
import type { MeetingState } from "./meeting.ts";
import { headlineOf } from "./prepare-headline.ts";

type Row = [MeetingState, boolean, number, number, number, string, number];

test.each<Row>([
  ["planned", false, 0, 0, 0, "empty", 0],
  ["planned", false, 3, 2, 1, "toAsk", 0],
  ["planned", true, 3, 2, 1, "asked", 0],
  ["approved", true, 3, 2, 1, "approved", 0],
  ["invited", true, 3, 2, 1, "lacking", 2],
  ["invited", true, 3, 0, 4, "ready", 0],
  ["published", true, 3, 1, 2, "waiting", 2],
  ["published", true, 3, 1, 0, "published", 0],
  ["open", true, 3, 0, 2, "open", 0],
  ["suspended", true, 3, 0, 2, "suspended", 0],
  ["closed", true, 3, 0, 0, "closed", 0],
  ["archived", true, 3, 0, 0, "archived", 0],
  ["cancelled", false, 3, 0, 0, "cancelled", 0],
  ["postponed", false, 3, 0, 0, "postponed", 0],
])("%s, asked %s, %i items, %i lacking, %i waiting: %s %i", (...row) => {
  const [state, asked, items, lacking, waiting, key, count] = row;
  expect(headlineOf(state, { items, asked, lacking, waiting })).toEqual({ key, count });
});

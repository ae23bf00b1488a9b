import { expect, test } from "vitest";
import { seats } from "../../db/fixtures/government.ts";
import { MEETING_KINDS, type MeetingKind } from "./meeting.ts";
import { leadTimeOf, papersDueAt, seatsOfKind } from "./meeting-kind.ts";
import { BUILT_IN } from "../platform/working-days.ts";

test.each<[MeetingKind, string, number, "days" | "working-days"]>([
  ["regular", "2017-03-01", 5, "working-days"],
  ["regular", "2022-06-17", 5, "working-days"],
  ["regular", "2022-06-18", 3, "days"],
  ["regular", "2026-12-03", 3, "days"],
  ["provinces-conference", "2026-12-28", 3, "days"],
  ["extraordinary", "2026-12-03", 1, "days"],
  ["standing", "2026-12-03", 3, "working-days"],
  ["leaders", "2026-12-03", 3, "working-days"],
])("papers of a %s meeting on %s are out %i %s before", (kind, day, days, unit) => {
  expect(leadTimeOf(kind, day)).toEqual({ days, unit });
});

test.each<[MeetingKind, string, string]>([
  ["regular", "2026-12-03T08:00+07:00", "2026-11-30T17:30+07:00"],
  ["extraordinary", "2026-12-03T08:00+07:00", "2026-12-02T17:30+07:00"],
  // Monday: Saturday and Sunday do not count.
  ["standing", "2026-12-07T08:00+07:00", "2026-12-02T17:30+07:00"],
])("the papers of a %s meeting at %s are due %s", (kind, at, due) => {
  expect(papersDueAt({ kind, startsAt: Date.parse(at) }, BUILT_IN)).toBe(Date.parse(due));
});

test("the standing committee and the leaders' meetings are of the Prime Minister and the Deputies", () => {
  const counts = MEETING_KINDS.map((kind) => [kind, seatsOfKind(kind, seats).length]);
  const deputies = seats.filter(({ code }) => code.startsWith("dpm-")).length;
  expect(deputies).toBeGreaterThan(3);
  expect(Object.fromEntries(counts)).toEqual({
    ...{ regular: 27, thematic: 27, extraordinary: 27, "provinces-conference": 27 },
    ...{ standing: deputies + 1, leaders: deputies + 1 },
  });
});

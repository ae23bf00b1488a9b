import { describe, expect, test } from "vitest";
import { ruleSet } from "../bodies/rule-sets.ts";
import {
  dueAfter,
  extendedDue,
  replyWindow,
  requireReplyDays,
  rungReached,
} from "./ballot-rules.ts";
import { rowsOf } from "../resolutions/long-cells.ts";
import { proposalOf } from "./proposal.ts";
import { onePerPerson } from "./roll-of-ballot.ts";
import { BUILT_IN } from "../platform/working-days.ts";

const reckoning = { calendar: BUILT_IN, dueTime: "17:30" };
const ladder = { calendar: BUILT_IN, hour: "08:00" };

const at = (text: string) => Date.parse(`${text}+07:00`);
const decree = ruleSet("VN-2026");

describe("the time for the answer (Decree 191/2026: two to five working days)", () => {
  test.each([
    [1, "ballot-reply-days"],
    [2, null],
    [5, null],
    [6, "ballot-reply-days"],
  ])("%i working days", (replyDays, code) => {
    const asking = () => requireReplyDays({ replyDays }, decree);
    if (code) expect(asking).toThrow(code);
    else expect(asking).not.toThrow();
  });

  test("an urgent matter has two; under the older decrees each ballot states its own", () => {
    expect(replyWindow(decree)).toEqual({ least: 2, most: 5, usual: 5, urgent: 2 });
    expect(replyWindow(ruleSet("VN-2016")).most).toBeGreaterThan(5);
  });

  test("counts from the next working day, over weekends and holidays, to 17:30", () => {
    expect(dueAfter(at("2026-12-03T23:59:00"), 5, reckoning)).toBe(at("2026-12-10T17:30:00"));
    expect(dueAfter(at("2026-12-31T08:00:00"), 2, reckoning)).toBe(at("2027-01-05T17:30:00"));
  });

  test("is extended from the old time on, by no more than the rules allow", () => {
    const from = { dueAt: at("2026-12-10T17:30:00") };
    const due = extendedDue({ ...from, days: 5 }, decree, reckoning);
    expect(due).toBe(at("2026-12-17T17:30:00"));
    expect(() => extendedDue({ ...from, days: 6 }, decree, reckoning)).toThrow(
      "ballot-extension-days",
    );
  });
});

test.each([
  ["2026-12-08T07:59:00", null],
  ["2026-12-08T08:00:00", 2],
  ["2026-12-09T12:00:00", 1],
  ["2026-12-10T07:00:00", 1],
  ["2026-12-10T08:00:00", 0],
  ["2026-12-10T17:30:01", null],
])("at %s the ladder is on rung %s", (now, rung) => {
  const times = { issuedAt: at("2026-12-03T09:00:00"), dueAt: at("2026-12-10T17:30:00") };
  expect(rungReached(times, at(now), ladder)).toBe(rung);
});

test("who was asked after a rung has been told: only the later ones remind", () => {
  const times = { issuedAt: at("2026-12-08T09:00:00"), dueAt: at("2026-12-10T17:30:00") };
  expect(rungReached(times, at("2026-12-08T10:00:00"), ladder)).toBeNull();
  expect(rungReached(times, at("2026-12-09T10:00:00"), ladder)).toBe(1);
});

describe("what the count proposes", () => {
  const tally = { for: 20, against: 1, abstain: 0, other: 0, deemed: 6, notCast: 0, invalid: 0 };

  test.each([
    ["ADOPTED", "COUNTED", "adopt"],
    ["ADOPTED", "TO_MEETING", "meeting"],
    ["REJECTED", "COUNTED", "re-ballot"],
    ["NO_DECISION", "COUNTED", "meeting"],
  ] as const)("%s, an objection %s: %s", (outcome, objection, proposal) => {
    expect(proposalOf({ tally, outcome }, { objection })).toBe(proposal);
  });

  test("without an objection nothing goes to a meeting for its sake", () => {
    const agreed = { ...tally, against: 0 };
    const rules = { objection: "TO_MEETING" as const };
    expect(proposalOf({ tally: agreed, outcome: "ADOPTED" }, rules)).toBe("adopt");
  });
});

test("two offices of one person are one voice, with the seat that decides a tie", () => {
  const seat = (seatId: string, personId: string, breaksTies = false) => {
    return { seatId, personId, breaksTies };
  };
  const roll = onePerPerson([seat("a", "1"), seat("b", "2"), seat("c", "1", true)]);
  expect(roll).toEqual([seat("a", "1", true), seat("b", "2")]);
});

test("a long cell goes on in a row beneath, and no word of it is lost", () => {
  const words = Array.from({ length: 300 }, (_, index) => `chữ${index}`).join(" ");
  const rows = rowsOf(["Bộ Tư pháp", words]);
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.map(({ cells }) => cells[1]).join(" ")).toBe(words);
  expect(rows.map(({ cells }) => cells[0])).toEqual(
    ["Bộ Tư pháp", "", "", ""].slice(0, rows.length),
  );
});

import { describe, expect, test } from "vitest";
import type { Meeting } from "../meetings/meeting.ts";
import { receiptCode } from "./receipt.ts";
import { isEntitled, progressOf, requireEntitled, type VoteSeat } from "./vote-seat.ts";
import { PLAIN_FORM } from "./vote-form.ts";
import {
  annulVote,
  announceVote,
  requireMayOpen,
  requireTakesCasts,
  closeVote,
  createVote,
  openVote,
  requireVoteOpen,
  showNames,
  voteQuorum,
  type Vote,
} from "./vote.ts";

const NOON = Date.parse("2026-12-03T12:00:00+07:00");

const meeting: Meeting = {
  id: "meeting",
  bodyId: "body",
  kind: "regular",
  year: 2026,
  number: 11,
  title: "Phiên họp",
  place: "Trụ sở Chính phủ",
  startsAt: NOON,
  chairSeatId: "seat-0",
  ruleSet: "VN-2026",
  followsId: null,
  askedAt: null,
  approvedAt: NOON,
  invitedAt: NOON,
  publishedAt: NOON,
  state: "open",
  currentItemId: "item",
  openedAt: NOON,
  closedAt: null,
};
const item = { id: "item", meetingId: "meeting", title: "Dự thảo", mode: "decision" } as const;
const wanted = { id: "vote", question: null, form: PLAIN_FORM, now: NOON };
const result = {
  quorum: { needed: 18, present: 25, met: true },
  majority: { needed: 14 },
  tally: { for: 25, against: 0, abstain: 0, other: 0, deemed: 0, notCast: 2, invalid: 0 },
  outcome: "ADOPTED",
  decidedBy: "MAJORITY",
} as const;

const created = createVote({ meeting, item, last: 0 }, wanted);
const quorum = { present: 21, needed: 18, waiver: null };
const opening = { openedAt: NOON, openedBy: "pm", onWordOf: null, quorum };
const open = openVote(created, opening);
const closing = {
  closedAt: NOON + 210_000,
  closedBy: "pm",
  closedHow: "hand",
  keyed: null,
  result,
} as const;
const closed = closeVote(open, closing);
const announced = announceVote(closed, NOON + 240_000);
const shown = showNames(announced, NOON + 250_000);

test("a vote is created on the item's title, or on a wording of its own", () => {
  expect(created).toMatchObject({ state: "created", round: 1, question: "Dự thảo" });
  const worded = createVote({ meeting, item, last: 1 }, { ...wanted, question: "Điều 2" });
  expect(worded).toMatchObject({ round: 2, question: "Điều 2" });
});

const forInformation = { ...item, mode: "information" } as const;

test.each<[string, () => unknown, string]>([
  [
    "created on an item of another meeting",
    () => createVote({ meeting, item: { ...item, meetingId: "other" }, last: 0 }, wanted),
    "item-not-current",
  ],
  [
    "created on an item for information",
    () => createVote({ meeting, item: forInformation, last: 0 }, wanted),
    "item-not-for-decision",
  ],
  [
    "opened on another item than the current one",
    () => requireMayOpen({ meeting, item: { ...item, id: "other" }, previous: null }),
    "item-not-current",
  ],
  [
    "opened on an item that has become one for information",
    () => requireMayOpen({ meeting, item: forInformation, previous: null }),
    "item-not-for-decision",
  ],
  [
    "opened on an item under vote",
    () => requireMayOpen({ meeting, item, previous: open }),
    "vote-already-open",
  ],
  [
    "opened on an item whose result waits",
    () => requireMayOpen({ meeting, item, previous: closed }),
    "vote-not-announced",
  ],
  ["opened twice", () => openVote(open, opening), "vote-already-open"],
])("no vote is %s", (_, step, code) => expect(step).toThrow(expect.objectContaining({ code })));

test("after an annulment there may be another vote", () => {
  const annulment = { at: NOON, by: "pm", onWordOf: null, reason: "Sai câu hỏi" };
  const annulled = annulVote(announced, annulment);
  expect(annulled).toMatchObject({ state: "annulled", annulment, result });
  expect(() => requireMayOpen({ meeting, item, previous: annulled })).not.toThrow();
  expect(() => announceVote(annulled, NOON)).toThrow(
    expect.objectContaining({ code: "vote-annulled" }),
  );
  for (const [vote, code] of [
    [created, "vote-not-closed"],
    [open, "vote-not-closed"],
    [annulled, "vote-annulled"],
  ] as const) {
    expect(() => annulVote(vote, annulment)).toThrow(expect.objectContaining({ code }));
  }
});

test("a vote with a time takes nothing after it, closed yet or not", () => {
  const timed = createVote(
    { meeting, item, last: 0 },
    { ...wanted, form: { ...PLAIN_FORM, closesAfter: 60 } },
  );
  const opened = openVote(timed, opening);
  expect(opened.closesAt).toBe(NOON + 60_000);
  expect(requireTakesCasts(opened, NOON + 60_000)).toBe(opened);
  expect(() => requireTakesCasts(opened, NOON + 60_001)).toThrow(
    expect.objectContaining({ code: "vote-closed", details: { at: "12:01:00" } }),
  );
});

type Step = "cast" | "close" | "announce" | "show";
const steps: Record<Step, (vote: Vote) => unknown> = {
  cast: requireVoteOpen,
  close: (vote) => closeVote(vote, closing),
  announce: (vote) => announceVote(vote, NOON),
  show: (vote) => showNames(vote, NOON),
};

test.each<[Vote, Step, string]>([
  [created, "cast", "vote-not-open"],
  [created, "close", "vote-not-open"],
  [created, "announce", "vote-not-closed"],
  [created, "show", "vote-not-announced"],
  [open, "announce", "vote-not-closed"],
  [open, "show", "vote-not-announced"],
  [closed, "cast", "vote-closed"],
  [closed, "close", "vote-closed"],
  [closed, "show", "vote-not-announced"],
  [announced, "cast", "vote-closed"],
  [announced, "close", "vote-closed"],
  [announced, "announce", "vote-announced"],
])("$state: no $1", (vote, step, code) => {
  expect(() => steps[step](vote)).toThrow(expect.objectContaining({ code }));
});

test("a late choice learns when the vote closed", () => {
  expect(() => requireVoteOpen(closed)).toThrow(
    expect.objectContaining({ details: { at: "12:03:30" } }),
  );
});

test("names once shown stay shown since then", () => {
  expect(shown.namesShownAt).toBe(NOON + 250_000);
  expect(showNames(shown, NOON + 999_000).namesShownAt).toBe(NOON + 250_000);
});

test.each([
  ["IN_ROOM", true],
  ["ONLINE", true],
  ["REMOTE_VOTE_ONLY", true],
  ["SUBSTITUTED", false],
  ["LEFT", false],
  ["ABSENT_EXCUSED", false],
  ["ABSENT", false],
] as const)("a seat that is %s is entitled: %s", (kind, entitled) => {
  expect(isEntitled(kind)).toBe(entitled);
});

const seat = (seatId: string, change: Partial<VoteSeat> = {}): VoteSeat => ({
  seatId,
  personId: `person-${seatId}`,
  breaksTies: false,
  entitled: true,
  recused: false,
  attendance: "IN_ROOM",
  ...change,
});

test.each([
  ["SUBSTITUTED", "substitute-attends"],
  ["ABSENT", "absent-no-vote"],
  ["ABSENT_EXCUSED", "absent-no-vote"],
] as const)("a seat that is %s is told what to do", (attendance, code) => {
  expect(() => requireEntitled(seat("a", { entitled: false, attendance }))).toThrow(
    expect.objectContaining({ code }),
  );
});

test.each([
  ["LEFT", false, "left-no-vote"],
  ["IN_ROOM", true, "recused-no-vote"],
  ["ABSENT", true, "recused-no-vote"],
] as const)("a seat that is %s, recused: %s, is told why", (attendance, recused, code) => {
  expect(() => requireEntitled(seat("a", { entitled: false, attendance, recused }))).toThrow(
    expect.objectContaining({ code }),
  );
});

test.each([
  [18, null, null],
  [18, "Khẩn cấp", null],
  [17, "Khẩn cấp", "Khẩn cấp"],
] as const)("with %i of 18 present and the reason %s the vote opens", (present, given, waiver) => {
  expect(voteQuorum({ present, needed: 18 }, given)).toEqual({ present, needed: 18, waiver });
});

test("without a quorum and without a reason of the chair no vote opens", () => {
  expect(() => voteQuorum({ present: 17, needed: 18 }, null)).toThrow(
    expect.objectContaining({ code: "no-quorum", details: { present: 17, needed: 18 } }),
  );
});

test("progress counts seats, not casts, and entitled ones only", () => {
  const roll = [seat("a"), seat("b"), seat("c", { entitled: false })];
  const casts = [{ seatId: "a" }, { seatId: "a" }, { seatId: "c" }, { seatId: "stranger" }];
  expect(progressOf(roll, casts)).toEqual({ voted: 1, entitled: 2 });
});

describe("receiptCode", () => {
  test.each([
    ["00000000-0000-7000-8000-000000000000", "0000 0000 0000"],
    ["00000000-0000-7000-8fff-ffffffffffff", "ZZZZ ZZZZ ZZZZ"],
    ["0193b1c2-7d4e-7f00-8000-000000000021", "0000 0000 0011"],
  ])("of %s is %s", (id, code) => expect(receiptCode(id)).toBe(code));
});

import { describe, expect, test } from "vitest";
import type { Result } from "../counting/decision.ts";
import type { Cast } from "./cast.ts";
import type { VoteSeat } from "./vote-seat.ts";
import { PLAIN_FORM } from "./vote-form.ts";
import type { ShownVote, VoteFile } from "./vote-file.ts";
import { viewOfVote } from "./vote-view.ts";

const name = (id: string) => ({ vi: `Ghế ${id}`, en: `Seat ${id}` });
const ids = ["a", "b", "c"];

const roll: VoteSeat[] = ids.map((seatId, index) => ({
  seatId,
  personId: `person-${seatId}`,
  breaksTies: index === 0,
  entitled: index < 2,
  recused: false,
  attendance: index < 2 ? "IN_ROOM" : "SUBSTITUTED",
}));
const casts: Cast[] = [
  {
    id: "0193b1c2-7d4e-7f00-8000-000000000021",
    seatId: "a",
    personId: "person-a",
    seq: 1,
    choice: "AGAINST",
    option: null,
    replacesId: null,
    via: "tablet",
    enteredBy: null,
    at: 5,
  },
];
const result: Result = {
  quorum: { needed: 2, present: 2, met: true },
  majority: { needed: 2 },
  tally: { for: 0, against: 1, abstain: 0, other: 0, deemed: 0, notCast: 2, invalid: 0 },
  outcome: "NO_DECISION",
  decidedBy: null,
};
const facts = {
  id: "vote",
  meetingId: "meeting",
  itemId: "item",
  round: 1,
  question: "Thông qua?",
  ruleSet: "VN-2026" as const,
  form: PLAIN_FORM,
  createdAt: 1,
  openedAt: 1,
  openedBy: "person-a",
  onWordOf: null,
  quorum: { present: 2, needed: 2, waiver: null },
  closesAt: null,
};
const closing = {
  closedAt: 9,
  closedBy: "person-a",
  closedHow: "hand" as const,
  keyed: null,
  result,
};
const votes: Record<ShownVote["state"], ShownVote> = {
  open: { ...facts, state: "open" },
  closed: { ...facts, ...closing, state: "closed" },
  announced: { ...facts, ...closing, state: "announced", announcedAt: 10, namesShownAt: null },
  annulled: {
    ...{ ...facts, ...closing, state: "annulled", announcedAt: 10 },
    annulment: { at: 12, by: "person-a", onWordOf: null, reason: "Sai câu hỏi" },
  },
};

const fileOf = (vote: ShownVote): VoteFile => ({
  vote,
  item: { id: "item", position: "3", title: "Nội dung" },
  block: [],
  attendance: ids.map((seatId) => ({
    seatId,
    personId: `person-${seatId}`,
    name: name(seatId),
    short: name(seatId),
    substitutePersonId: seatId === "c" ? "deputy" : null,
  })),
  roll,
  casts,
  turnout: [],
  asksForPassword: false,
});
const all = () => true;
const none = () => false;

describe("viewOfVote", () => {
  test("gives no figure and no name by choice while open, even to eyes that may do everything", () => {
    const view = viewOfVote(fileOf(votes.open), { personId: "person-b", can: all });
    expect(view).toMatchObject({ result: null, names: null, progress: { voted: 1, entitled: 2 } });
    expect(JSON.stringify(view)).not.toMatch(/AGAINST|"against"/);
  });

  test.each([
    ["closed", none, null, null],
    ["closed", all, result, 3],
    ["announced", none, result, null],
    ["announced", all, result, 3],
  ] as const)("%s, seen by %o: result %o, %s names", (state, can, tally, names) => {
    const view = viewOfVote(fileOf(votes[state]), { personId: "person-b", can });
    expect(view.result).toEqual(tally);
    expect(view.names?.length ?? null).toBe(names);
  });

  test("an annulled vote says why, and has neither figures nor names for anybody", () => {
    const view = viewOfVote(fileOf(votes.annulled), { personId: "person-a", can: all });
    expect(view).toMatchObject({ result: null, names: null, annulment: { reason: "Sai câu hỏi" } });
  });

  test("shows everybody the names once the chair has shown them", () => {
    const shown = { ...votes.announced, namesShownAt: 11 };
    const view = viewOfVote(fileOf(shown), { personId: "person-b", can: none });
    expect(view.names?.map(({ choice }) => choice)).toEqual(["AGAINST", null, null]);
    expect(view.namesShown).toBe(true);
  });

  test.each([
    ["person-a", { is: "voter", receipt: { choice: "AGAINST", code: "0000 0000 0011" } }],
    ["person-b", { is: "voter", receipt: null }],
    ["person-c", { is: "substituted" }],
    ["deputy", { is: "substitute", seat: name("c") }],
    ["secretary", { is: "onlooker" }],
  ])("tells %s how they stand", (personId, mine) => {
    expect(viewOfVote(fileOf(votes.open), { personId, can: none }).mine).toMatchObject(mine);
  });
});

import { describe, expect, test } from "vitest";
import type { Result } from "../counting/decision.ts";
import {
  BALLOT_STATES,
  cancelBallot,
  closeBallot,
  correctBallot,
  decideBallot,
  extendBallot,
  issueBallot,
  requireEditable,
  returnBallot,
  reviewBallot,
  submitBallot,
  synthesiseBallot,
  withdrawBallot,
  type Ballot,
  type BallotState,
} from "./ballot.ts";
import { newBallot } from "./new-ballot.ts";

const DUE = 1_000_000;
const issue = {
  ...{ at: 0, by: "leader", year: 2026, number: 1, ruleSet: "VN-2026" as const },
  ...{ dueAt: DUE, sealed: false },
};
const result = (outcome: Result["outcome"]): Result => ({
  quorum: null,
  majority: { needed: 14 },
  tally: { for: 0, against: 0, abstain: 0, other: 0, deemed: 27, notCast: 0, invalid: 0 },
  outcome,
  decidedBy: null,
});

function ballot(state: BallotState, given: Partial<Ballot> = {}): Ballot {
  const begun = { id: "b", bodyId: "g", ministryId: "m", officerId: "o", createdAt: 0 };
  const isIssued = !["draft", "in-review", "awaiting-approval", "returned"].includes(state);
  const made = newBallot({ ...begun, dossierId: null });
  return { ...made, state, ...(isIssued && { issue, edition: 1 }), ...given };
}

const closing = { at: DUE, by: null, result: result("ADOPTED") };
const decision = { at: 0, by: "leader", outcome: "to-meeting" as const, text: "" };

/** Each step, from where it may be taken, and to where it leads. */
const STEPS: [string, (from: Ballot) => unknown, BallotState[], BallotState?][] = [
  ["edit", (from) => requireEditable(from), ["draft", "returned"]],
  [
    "submit",
    (from) => submitBallot(from, { papers: 1, issues: 1 }),
    ["draft", "returned"],
    "in-review",
  ],
  ["review", reviewBallot, ["in-review"], "awaiting-approval"],
  ["return", returnBallot, ["in-review", "awaiting-approval"], "returned"],
  ["issue", (from) => issueBallot(from, issue), ["awaiting-approval"], "collecting"],
  ["correct", (from) => correctBallot(from, DUE), ["collecting"], "collecting"],
  [
    "extend",
    (from) => extendBallot(from, { at: DUE, by: "leader", reason: "r", dueAt: DUE + 1 }),
    ["collecting"],
    "collecting",
  ],
  ["close", (from) => closeBallot(from, closing, 27), ["collecting"], "closed"],
  ["synthesise", (from) => synthesiseBallot(from, 0, 0), ["closed"], "synthesised"],
  ["decide", (from) => decideBallot(from, decision), ["synthesised"], "decided"],
  [
    "withdraw",
    withdrawBallot,
    ["draft", "in-review", "awaiting-approval", "returned"],
    "withdrawn",
  ],
  ["cancel", cancelBallot, ["collecting"], "cancelled"],
];

describe.each(STEPS)("%s", (_, step, from, to) => {
  test.each(BALLOT_STATES)("%s", (state) => {
    const taking = () => step(ballot(state, state === "decided" ? { closing } : {}));
    if (!from.includes(state)) expect(taking).toThrow("ballot-wrong-state");
    else if (to === undefined) expect(taking).not.toThrow();
    else expect(taking()).toMatchObject({ state: to });
  });
});

describe("its time", () => {
  const collecting = ballot("collecting");
  const extension = { by: "leader", reason: "r", dueAt: DUE + 1 };

  test("at the very instant it is still running, and then it is over", () => {
    expect(correctBallot(collecting, DUE).edition).toBe(2);
    expect(() => correctBallot(collecting, DUE + 1)).toThrow("ballot-due");
    expect(() => extendBallot(collecting, { ...extension, at: DUE + 1 })).toThrow("ballot-due");
  });

  test("is extended once, and only to a later one", () => {
    const same = { ...extension, at: 0, dueAt: DUE };
    expect(() => extendBallot(collecting, same)).toThrow("ballot-not-later");
    const extended = extendBallot(collecting, { ...extension, at: 0 });
    expect(extended).toMatchObject({ issue: { dueAt: DUE + 1 }, extension: { from: DUE } });
    expect(() => extendBallot(extended, { ...extension, at: 0, dueAt: DUE + 2 })).toThrow(
      "ballot-extended",
    );
  });

  test("before it everybody must have answered", () => {
    const early = { ...closing, at: DUE - 1 };
    expect(() => closeBallot(collecting, early, 1)).toThrow("ballot-answers-missing");
    expect(closeBallot(collecting, early, 0).state).toBe("closed");
  });
});

test.each([
  ["adopted", "ADOPTED", null],
  ["adopted", "REJECTED", "ballot-not-adopted"],
  ["adopted", "NO_DECISION", "ballot-not-adopted"],
  ["rejected", "ADOPTED", "ballot-not-rejected"],
  ["rejected", "NO_DECISION", null],
  ["to-meeting", "ADOPTED", null],
  ["returned-to-lead", "ADOPTED", null],
] as const)("%s, counted %s", (outcome, counted, code) => {
  const from = ballot("synthesised", { closing: { ...closing, result: result(counted) } });
  const deciding = () => decideBallot(from, { ...decision, outcome });
  if (code) expect(deciding).toThrow(code);
  else expect(deciding().decision?.outcome).toBe(outcome);
});

import { expect, test } from "vitest";
import type { Role } from "../people/person.ts";
import type { BallotLine } from "./ballot-lines.ts";
import { waitingBallotKind, type WaitingBallotKind } from "./waiting-ballot.ts";

const office = { vi: "", en: "" };
const own = (personId: string, isSent = false): BallotLine["own"] => {
  return { personId, office, isSent, hasDraft: false };
};

test.each<[BallotLine["state"], BallotLine["own"], Role[], WaitingBallotKind | null]>([
  ["collecting", own("me"), ["member"], "answer-ballot"],
  ["collecting", own("me", true), ["member"], null],
  ["collecting", own("minister"), ["assistant"], "prepare-ballot"],
  ["collecting", null, ["secretariat-specialist"], null],
  ["closed", own("me"), ["member"], null],
  ["closed", null, ["secretariat-specialist"], "synthesise-ballot"],
  ["in-review", null, ["secretariat-head"], "review-ballot"],
  ["in-review", null, ["secretariat-specialist"], null],
  ["awaiting-approval", null, ["member", "secretariat-leadership"], "approve-ballot"],
  ["returned", null, ["secretariat-specialist"], "redo-ballot"],
  ["synthesised", null, ["secretariat-leadership"], "decide-ballot"],
  ["draft", null, ["secretariat-specialist"], null],
  ["decided", null, ["secretariat-leadership"], null],
])("%s, own %j, as %j: %s", (state, mine, roles, kind) => {
  expect(waitingBallotKind({ state, own: mine }, { id: "me", roles })).toBe(kind);
});

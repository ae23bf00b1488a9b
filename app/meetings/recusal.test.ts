import { describe, expect, test } from "vitest";
import { isRefusal } from "../platform/refusal.ts";
import { requireMayRecuse, requireMayRevoke, type Recusal, type VotesOnItem } from "./recusal.ts";

const standing: Recusal = {
  ...{ id: "recusal", meetingId: "meeting", itemId: "item", seatId: "seat", personId: "member" },
  ...{ reason: "Có lợi ích liên quan", declaredAt: 1, declaredBy: "member" },
};

function outcome(step: () => void): string {
  try {
    step();
    return "done";
  } catch (error) {
    return isRefusal(error) ? error.code : String(error);
  }
}

describe("taking no part in an item", () => {
  test.each<[VotesOnItem, Recusal | null, string]>([
    ["none", null, "done"],
    ["none", standing, "already-recused"],
    ["open", null, "vote-already-open"],
    ["open", standing, "vote-already-open"],
    ["over", null, "done"],
    ["over", standing, "already-recused"],
  ])("votes: %s, standing: %o", (votes, recusal, expected) => {
    expect(outcome(() => requireMayRecuse(votes, recusal))).toBe(expected);
  });
});

describe("taking it back", () => {
  test.each<[VotesOnItem, string]>([
    ["none", "done"],
    ["open", "recusal-stands"],
    ["over", "recusal-stands"],
  ])("votes: %s", (votes, expected) => {
    expect(outcome(() => requireMayRevoke(votes))).toBe(expected);
  });
});

import { describe, expect, test } from "vitest";
import { ruleSet } from "../bodies/rule-sets.ts";
import {
  countAlternatives,
  countSecretAlternatives,
  type AlternativesVote,
} from "./alternatives.ts";

const vn = ruleSet("VN-2026");
const options = ["one", "two", "three"];

/** The first seats chose as given, the others not; the last `away` are not present. */
function voteOf(seats: number, choices: readonly string[], away = 0): AlternativesVote {
  const roll = Array.from({ length: seats }, (_, index) => ({
    id: `seat-${index}`,
    chair: index === 0,
  }));
  return {
    via: "vote",
    options,
    seats: roll,
    attendance: new Map(
      roll.map(({ id }, index) => [id, index < seats - away ? "IN_ROOM" : "ABSENT"] as const),
    ),
    cast: choices.map((choice, index) => ({ seat: `seat-${index}`, choice, seq: index, at: 1 })),
    closedAt: 1,
  };
}

const votes = (one: number, two: number, none = 0) => [
  ...Array<string>(one).fill("one"),
  ...Array<string>(two).fill("two"),
  ...Array<string>(none).fill("ABSTAIN"),
];

describe("a vote between options", () => {
  test.each<[number, string[], number, string, string | null]>([
    [27, votes(14, 13), 0, "ADOPTED", "one"],
    [27, votes(2, 14, 3), 0, "ADOPTED", "two"],
    [27, votes(13, 12), 0, "NO_DECISION", null],
    [24, votes(12, 12), 0, "NO_DECISION", null],
    [27, votes(14, 0), 10, "NO_QUORUM", null],
    [27, [], 0, "NO_DECISION", null],
  ])("of %i, %j, %i away: %s %s", (seats, choices, away, outcome, adopted) => {
    expect(countAlternatives(voteOf(seats, choices, away), vn)).toMatchObject({ outcome, adopted });
  });

  test("tallies every seat once", () => {
    const vote = voteOf(27, votes(14, 3, 2), 9);
    expect(countAlternatives(vote, vn)).toEqual({
      quorum: { needed: 18, present: 18, met: true },
      majority: { needed: 14 },
      tally: {
        options: [
          { option: "one", votes: 14 },
          { option: "two", votes: 3 },
          { option: "three", votes: 0 },
        ],
        abstain: 1,
        notCast: 8,
        invalid: 1,
      },
      outcome: "ADOPTED",
      adopted: "one",
      decidedBy: "MAJORITY",
    });
  });

  test("by two thirds of those who chose", () => {
    const rules = ruleSet("TWO-THIRDS-CAST");
    expect(countAlternatives(voteOf(27, votes(4, 2, 9)), rules).adopted).toBe("one");
    expect(countAlternatives(voteOf(27, votes(4, 3, 9)), rules).adopted).toBeNull();
    expect(countAlternatives(voteOf(27, votes(0, 0, 9)), rules).outcome).toBe("NO_DECISION");
  });

  test("in secret is counted the same", () => {
    const named = voteOf(27, votes(14, 3, 2));
    const secret = { ...named, ballots: votes(14, 3, 2) };
    expect(countSecretAlternatives(secret, vn)).toEqual(countAlternatives(named, vn));
  });

  test.each<[string, () => unknown]>([
    ["an unknown option", () => countAlternatives(voteOf(3, ["four"]), vn)],
    [
      "two options of one name",
      () => countAlternatives({ ...voteOf(3, []), options: ["a", "a"] }, vn),
    ],
    [
      "an option called abstention",
      () => countAlternatives({ ...voteOf(3, []), options: ["ABSTAIN"] }, vn),
    ],
    ["weighed seats", () => countAlternatives(voteOf(3, []), ruleSet("EU-QMV"))],
    [
      "more ballots than seats",
      () => countSecretAlternatives({ ...voteOf(1, []), ballots: votes(2, 0) }, vn),
    ],
  ])("refuses %s", (_, count) => expect(count).toThrow(RangeError));
});

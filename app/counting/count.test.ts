import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RULE_SETS, ruleSet, type RuleSetId } from "../bodies/rule-sets.ts";
import { countDecision, countSecretVote } from "./count.ts";
import {
  CHOICES,
  OPINIONS,
  seatsOf,
  TAKING_PART,
  type BallotToCount,
  type Choice,
  type CountingRules,
  type Decision,
  type Opinion,
  type Seat,
  type TakingPart,
  type VoteToCount,
} from "./decision.ts";

const seat = (index: number): string => `seat-${index}`;

/** A roll of `seats`; the first is the chair's. */
function rollOf(seats: number): Seat[] {
  return Array.from({ length: seats }, (_, index) => ({
    id: seat(index),
    chair: index === 0,
    population: 1,
  }));
}

type Sides = {
  for?: number;
  against?: number;
  none?: number;
  chair: "for" | "against" | "none" | null;
};

/** So many on each side, the chair's seat among them on the named one. */
function sidesOf<C extends string>(sides: Sides, words: Record<"for" | "against" | "none", C>) {
  const own = (side: "for" | "against" | "none") => (sides.chair === side ? 1 : 0);
  const others = (["for", "against", "none"] as const).flatMap((side) =>
    Array<C>((sides[side] ?? 0) - own(side)).fill(words[side]),
  );
  const cast = others.map((choice, index) => ({
    seat: seat(index + 1),
    choice,
    seq: index + 2,
    at: 10,
  }));
  return sides.chair
    ? [{ seat: seat(0), choice: words[sides.chair], seq: 1, at: 10 }, ...cast]
    : cast;
}

const voteWords = { for: "FOR", against: "AGAINST", none: "ABSTAIN" } as const;
const ballotWords = { for: "AGREE", against: "DISAGREE", none: "OTHER" } as const;

function voteOf(seats: number, sides: Sides, present = seats): VoteToCount {
  const roll = rollOf(seats);
  const attendance = new Map(
    roll.map(({ id }, index) => [id, index < present ? "IN_ROOM" : "REMOTE_VOTE_ONLY"] as const),
  );
  return {
    via: "vote",
    seats: roll,
    attendance,
    cast: sidesOf<Choice>(sides, voteWords),
    closedAt: 10,
  };
}

/** Closed before it was due, so that nobody is deemed to agree. */
function ballotOf(seats: number, sides: Sides, closedAt = 10): BallotToCount {
  const cast = sidesOf<Opinion>(sides, ballotWords);
  return { via: "ballot", seats: rollOf(seats), cast, dueAt: 20, closedAt };
}

const vn = ruleSet("VN-2026");

/** One row a cell of the tables in the law: N, who chose what, what comes of it. */
const cells: [number, Sides, string, string | null][] = [
  [24, { for: 13, chair: "for" }, "ADOPTED", "MAJORITY"],
  [24, { for: 12, chair: null }, "NO_DECISION", null],
  [24, { for: 12, against: 12, chair: "for" }, "ADOPTED", "CHAIR_SIDE"],
  [24, { for: 12, against: 12, chair: "against" }, "REJECTED", "CHAIR_SIDE"],
  [24, { against: 13, chair: null }, "REJECTED", "MAJORITY"],
  [25, { for: 13, chair: null }, "ADOPTED", "MAJORITY"],
  [25, { for: 12, chair: "for" }, "NO_DECISION", null],
  [25, { for: 12, against: 1, chair: "for" }, "NO_DECISION", null],
  [25, { for: 12, against: 12, none: 1, chair: "for" }, "ADOPTED", "CHAIR_SIDE"],
  [26, { for: 14, against: 12, chair: "against" }, "ADOPTED", "MAJORITY"],
  [26, { for: 13, against: 13, chair: "against" }, "REJECTED", "CHAIR_SIDE"],
  [26, { for: 13, chair: "for" }, "NO_DECISION", null],
  [27, { for: 14, chair: null }, "ADOPTED", "MAJORITY"],
  [27, { for: 14, against: 13, chair: "against" }, "ADOPTED", "MAJORITY"],
  [27, { for: 13, against: 14, chair: "for" }, "REJECTED", "MAJORITY"],
  [27, { for: 13, chair: "for" }, "NO_DECISION", null],
  [27, { for: 13, against: 5, chair: "for" }, "NO_DECISION", null],
  [28, { for: 14, chair: "for" }, "NO_DECISION", null],
  [28, { for: 15, against: 13, chair: "against" }, "ADOPTED", "MAJORITY"],
  [28, { for: 14, against: 14, chair: "for" }, "ADOPTED", "CHAIR_SIDE"],
  // the chair's seat has no side
  [27, { for: 12, against: 12, none: 1, chair: "none" }, "NO_DECISION", null],
  [27, { for: 12, against: 12, chair: null }, "NO_DECISION", null],
  // nobody took a side
  [27, { chair: null }, "NO_DECISION", null],
  [27, { none: 27, chair: "none" }, "NO_DECISION", null],
  [1, { for: 1, chair: "for" }, "ADOPTED", "MAJORITY"],
  [2, { for: 1, against: 1, chair: "against" }, "REJECTED", "CHAIR_SIDE"],
];

describe.each(["VN-2016", "VN-2022", "VN-2026"] as const)("%s", (id) => {
  test.each(cells)("vote of %i, %o: %s by %s", (seats, sides, outcome, decidedBy) => {
    const counted = countDecision(voteOf(seats, sides), ruleSet(id));
    expect(counted).toMatchObject({ outcome, decidedBy });
  });

  test.each(cells)("ballot of %i, %o: %s by %s", (seats, sides, outcome, decidedBy) => {
    const counted = countDecision(ballotOf(seats, sides), ruleSet(id));
    expect(counted).toMatchObject({ outcome, decidedBy, quorum: null });
  });

  test.each([
    [24, 16, 13],
    [25, 17, 13],
    [26, 18, 14],
    [27, 18, 14],
    [28, 19, 15],
  ])("of %i: a quorum of %i, a majority of %i", (seats, quorum, majority) => {
    const all = { for: seats, chair: "for" } as const;
    const met = countDecision(voteOf(seats, all, quorum), ruleSet(id));
    expect(met).toMatchObject({
      quorum: { needed: quorum, present: quorum, met: true },
      majority: { needed: majority },
      outcome: "ADOPTED",
    });
    const missed = countDecision(voteOf(seats, all, quorum - 1), ruleSet(id));
    expect(missed).toMatchObject({
      quorum: { needed: quorum, present: quorum - 1, met: false },
      tally: { for: seats },
      outcome: "NO_QUORUM",
      decidedBy: null,
    });
  });
});

test("12–12 of 27 is adopted by the Prime Minister's side, 13–12 is not decided", () => {
  const tie = { for: 12, against: 12, none: 1, chair: "for" } as const;
  expect(countDecision(voteOf(27, tie), vn)).toEqual({
    quorum: { needed: 18, present: 27, met: true },
    majority: { needed: 14 },
    tally: { for: 12, against: 12, abstain: 1, other: 0, deemed: 0, notCast: 2, invalid: 0 },
    outcome: "ADOPTED",
    decidedBy: "CHAIR_SIDE",
  });
  const oneMore = { ...tie, for: 13 };
  expect(countDecision(voteOf(27, oneMore), vn)).toMatchObject({
    outcome: "NO_DECISION",
    decidedBy: null,
  });
});

describe("a tie", () => {
  const strict: CountingRules = { ...vn, tie: { side: "CHAIR", withAbstentions: "STRICT" } };
  test("under the strict policy needs every seat on one side or the other", () => {
    const withAbstention = { for: 12, against: 12, none: 1, chair: "for" } as const;
    expect(countDecision(voteOf(27, withAbstention), strict).outcome).toBe("NO_DECISION");
    const full = countDecision(voteOf(24, { for: 12, against: 12, chair: "for" }), strict);
    expect(full).toMatchObject({ outcome: "ADOPTED", decidedBy: "CHAIR_SIDE" });
  });

  test.each([
    ["STATUS_QUO", "REJECTED"],
    ["NONE", "NO_DECISION"],
  ] as const)("whose side is %s: %s, by nobody", (side, outcome) => {
    const rules: CountingRules = { ...vn, tie: { side, withAbstentions: "LITERAL" } };
    const counted = countDecision(voteOf(24, { for: 12, against: 12, chair: "for" }), rules);
    expect(counted).toMatchObject({ outcome, decidedBy: null });
  });

  test("without a chair's seat on the roll decides nothing", () => {
    const vote = voteOf(24, { for: 12, against: 12, chair: "for" });
    const seats = vote.seats.map((one) => ({ ...one, chair: false }));
    expect(countDecision({ ...vote, seats }, vn).outcome).toBe("NO_DECISION");
  });

  test("of deemed agreement: the chair's own silence is no side, its word is", () => {
    const silent = ballotOf(4, { against: 2, chair: null }, 20);
    expect(countDecision(silent, vn)).toMatchObject({
      tally: { for: 0, against: 2, deemed: 2 },
      outcome: "NO_DECISION",
    });
    const spoken = countDecision(ballotOf(4, { against: 2, chair: "against" }, 20), vn);
    expect(spoken).toMatchObject({ outcome: "REJECTED", decidedBy: "CHAIR_SIDE" });
  });
});

describe("silence", () => {
  test.each<[RuleSetId, number, object, string]>([
    ["VN-2016", 20, { for: 3, deemed: 0, notCast: 24 }, "NO_DECISION"],
    ["VN-2022", 20, { for: 3, deemed: 24, notCast: 0 }, "ADOPTED"],
    ["VN-2026", 20, { for: 3, deemed: 24, notCast: 0 }, "ADOPTED"],
    ["VN-2026", 21, { for: 3, deemed: 24, notCast: 0 }, "ADOPTED"],
    ["VN-2026", 19, { for: 3, deemed: 0, notCast: 24 }, "NO_DECISION"],
    ["TWO-THIRDS-CAST", 20, { for: 3, deemed: 0, notCast: 24 }, "ADOPTED"],
  ])("under %s, closed at %i of 20: %o, %s", (id, closedAt, tally, outcome) => {
    const counted = countDecision(ballotOf(27, { for: 3, chair: "for" }, closedAt), ruleSet(id));
    expect(counted).toMatchObject({ tally, outcome });
  });

  test("another opinion is not silence, and not on a side", () => {
    const counted = countDecision(ballotOf(27, { for: 1, none: 14, chair: "for" }, 20), vn);
    expect(counted).toMatchObject({
      tally: { for: 1, other: 14, deemed: 12 },
      outcome: "NO_DECISION",
    });
  });

  test("in a vote is never agreement", () => {
    const counted = countDecision(voteOf(27, { for: 3, chair: "for" }), vn);
    expect(counted).toMatchObject({ tally: { deemed: 0, notCast: 24 }, outcome: "NO_DECISION" });
  });
});

describe("a cast", () => {
  const at = (index: number, choice: Choice, seq: number, when = 10) => {
    return { seat: seat(index), choice, seq, at: when };
  };
  const vote = voteOf(27, { chair: null });

  test("with the highest seq holds, in whatever order they come", () => {
    const cast = [at(4, "ABSTAIN", 9), at(4, "FOR", 2), at(4, "AGAINST", 5)];
    const { tally } = countDecision({ ...vote, cast }, vn);
    expect(tally).toMatchObject({ for: 0, against: 0, abstain: 1, notCast: 26 });
  });

  test("after the close is as if not sent, also where it would replace one in time", () => {
    const cast = [at(4, "FOR", 1, 10), at(4, "AGAINST", 2, 11), at(5, "FOR", 3, 11)];
    const { tally } = countDecision({ ...vote, cast }, vn);
    expect(tally).toMatchObject({ for: 1, against: 0, notCast: 26, invalid: 0 });
  });

  test("in a ballot counts until it is due, even if it closes later", () => {
    const ballot = ballotOf(3, { chair: null }, 30);
    const cast = [
      { seat: seat(0), choice: "DISAGREE", seq: 1, at: 20 },
      { seat: seat(1), choice: "DISAGREE", seq: 1, at: 21 },
    ] as const;
    const { tally } = countDecision({ ...ballot, cast }, vn);
    expect(tally).toMatchObject({ against: 1, deemed: 2 });
  });

  test.each<[TakingPart | undefined, object]>([
    ["IN_ROOM", { for: 1, invalid: 0 }],
    ["ONLINE", { for: 1, invalid: 0 }],
    ["REMOTE_VOTE_ONLY", { for: 1, invalid: 0 }],
    ["SUBSTITUTED", { for: 0, invalid: 1 }],
    ["ABSENT_EXCUSED", { for: 0, invalid: 1 }],
    ["ABSENT", { for: 0, invalid: 1 }],
    [undefined, { for: 0, invalid: 1 }],
  ])("of a seat that is %s at the close: %o", (kind, figures) => {
    const attendance = new Map(vote.attendance);
    if (kind) attendance.set(seat(26), kind);
    else attendance.delete(seat(26));
    const cast = [at(26, "FOR", 1), at(26, "FOR", 2)];
    const { tally } = countDecision({ ...vote, attendance, cast }, vn);
    expect(tally).toMatchObject({ ...figures, notCast: 26 });
  });

  test("of a seat without a vote sent late is not even invalid", () => {
    const attendance = new Map(vote.attendance).set(seat(26), "ABSENT");
    const { tally } = countDecision({ ...vote, attendance, cast: [at(26, "FOR", 1, 11)] }, vn);
    expect(tally).toMatchObject({ notCast: 27, invalid: 0 });
  });

  test("of somebody who is not on the roll does not count", () => {
    const cast = [{ seat: "of-another-body", choice: "FOR", seq: 1, at: 1 }] as const;
    expect(countDecision({ ...vote, cast }, vn).tally).toMatchObject({ for: 0, notCast: 27 });
  });
});

describe("the quorum", () => {
  test.each<[TakingPart, boolean]>([
    ["IN_ROOM", true],
    ["ONLINE", true],
    ["REMOTE_VOTE_ONLY", false],
    ["SUBSTITUTED", false],
    ["ABSENT_EXCUSED", false],
    ["ABSENT", false],
  ])("counts a seat that is %s: %s", (kind, counts) => {
    const vote = voteOf(3, { for: 1, chair: "for" }, 1);
    const attendance = new Map(vote.attendance).set(seat(1), kind);
    const { quorum } = countDecision({ ...vote, attendance }, vn);
    expect(quorum).toEqual({ needed: 2, present: counts ? 2 : 1, met: counts });
  });
});

describe("EU-QMV", () => {
  const rules = ruleSet("EU-QMV");
  const people = (weights: readonly number[]) =>
    weights.map((population, index) => ({ id: seat(index), population }));
  const of = (weights: readonly number[], inFavour: number): VoteToCount => {
    const seats = people(weights);
    return {
      ...voteOf(seats.length, { for: inFavour, chair: null }),
      seats,
      cast: sidesOf<Choice>({ for: inFavour + 1, chair: "for" }, voteWords).slice(0, inFavour),
    };
  };

  test.each<[string, number[], number, string]>([
    // the first `inFavour` seats are in favour
    [
      "55 % of 20 with 65 % of 100",
      [...Array<number>(11).fill(5), ...Array<number>(8).fill(3), 21],
      11,
      "REJECTED",
    ],
    [
      "55 % and exactly 65 %",
      [...Array<number>(10).fill(6), 5, ...Array<number>(7).fill(4), 3, 4],
      11,
      "ADOPTED",
    ],
    [
      "55 % and one person short of 65 %",
      [...Array<number>(10).fill(6), 5, ...Array<number>(7).fill(4), 3, 5],
      11,
      "REJECTED",
    ],
    ["54 % of the states", Array<number>(27).fill(1), 14, "REJECTED"],
    ["three against cannot block, whatever their people", [1, 1, 1, 1, 50, 50, 50], 4, "ADOPTED"],
    ["four can", [1, 1, 1, 1, 1, 50, 50, 50, 50], 5, "REJECTED"],
    ["nobody", [1, 1, 1, 1], 0, "REJECTED"],
  ])("%s", (_, weights, inFavour, outcome) => {
    const counted = countDecision(of(weights, inFavour), rules);
    expect(counted).toMatchObject({ outcome, decidedBy: "MAJORITY", quorum: null });
  });

  test("counts people exactly, however many", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const weights = [most, most, most, most - 1, most - 1, most - 1, most, most, most];
    expect(countDecision(of(weights, 5), rules).outcome).toBe("REJECTED");
  });

  test("has no ballots", () => {
    expect(() => countDecision(ballotOf(27, { chair: null }), rules)).toThrow(RangeError);
  });
});

describe("TWO-THIRDS-CAST", () => {
  test.each<[number, Sides, number, string, string | null]>([
    [27, { for: 2, against: 1, none: 20, chair: null }, 2, "ADOPTED", "MAJORITY"],
    [27, { for: 2, against: 2, chair: "for" }, 3, "REJECTED", "MAJORITY"],
    [27, { for: 5, against: 3, chair: null }, 6, "REJECTED", "MAJORITY"],
    [27, { for: 6, against: 3, chair: null }, 6, "ADOPTED", "MAJORITY"],
    [27, { for: 1, chair: null }, 1, "ADOPTED", "MAJORITY"],
    [27, { against: 1, chair: null }, 1, "REJECTED", "MAJORITY"],
    [27, { none: 27, chair: "none" }, 0, "NO_DECISION", null],
    [27, { chair: null }, 0, "NO_DECISION", null],
  ])("of %i, %o: %i needed, %s by %s", (seats, sides, needed, outcome, decidedBy) => {
    const wanted = { quorum: null, majority: { needed }, outcome, decidedBy };
    const rules = ruleSet("TWO-THIRDS-CAST");
    expect(countDecision(voteOf(seats, sides), rules)).toMatchObject(wanted);
    expect(countDecision(ballotOf(seats, sides, 20), rules)).toMatchObject(wanted);
  });
});

describe("a secret vote", () => {
  const { seats, attendance } = voteOf(27, { chair: null }, 20);
  const ballots = [...Array<Choice>(14).fill("FOR"), "AGAINST", "ABSTAIN"] satisfies Choice[];
  test("is counted like a named one", () => {
    expect(countSecretVote({ seats, attendance, ballots }, vn)).toEqual({
      quorum: { needed: 18, present: 20, met: true },
      majority: { needed: 14 },
      tally: { for: 14, against: 1, abstain: 1, other: 0, deemed: 0, notCast: 11, invalid: 0 },
      outcome: "ADOPTED",
      decidedBy: "MAJORITY",
    });
  });

  test("that is equal has no side to follow", () => {
    const equal: Choice[] = ["FOR", "AGAINST"];
    expect(countSecretVote({ seats, attendance, ballots: equal }, vn).outcome).toBe("NO_DECISION");
  });

  test("cannot have more ballots than seats, nor weigh them", () => {
    const tooMany = Array<Choice>(28).fill("FOR");
    expect(() => countSecretVote({ seats, attendance, ballots: tooMany }, vn)).toThrow(RangeError);
    const weighed = ruleSet("EU-QMV");
    expect(() => countSecretVote({ seats, attendance, ballots }, weighed)).toThrow(RangeError);
  });
});

const rollAndRules = fc.record({
  id: fc.constantFrom(...RULE_SETS),
  seats: fc.array(fc.integer({ min: 1, max: 90_000_000 }), { minLength: 1, maxLength: 40 }),
});
const instants = {
  closedAt: fc.integer({ min: 0, max: 9 }),
  dueAt: fc.integer({ min: 0, max: 9 }),
};

type Case = { decision: Decision; rules: CountingRules };

const anyCase: fc.Arbitrary<Case> = rollAndRules.chain(({ id, seats: people }) => {
  const seats = people.map((population, index) => ({
    id: seat(index),
    chair: index === 0,
    population,
  }));
  const casts = <C extends string>(choices: readonly C[]) =>
    fc
      .array(
        fc.tuple(
          fc.integer({ min: 0, max: people.length - 1 }),
          fc.constantFrom(...choices),
          fc.nat(9),
        ),
      )
      .map((all) =>
        all.map(([index, choice, when], seq) => ({ seat: seat(index), choice, seq, at: when })),
      );
  const rules = ruleSet(id);
  const kinds = fc
    .array(fc.constantFrom(...TAKING_PART), { minLength: people.length, maxLength: people.length })
    .map((all) => new Map(all.map((kind, index) => [seat(index), kind])));
  const vote = fc
    .record({ attendance: kinds, cast: casts(CHOICES), closedAt: instants.closedAt })
    .map((drawn) => ({ rules, decision: { ...drawn, via: "vote" as const, seats } }));
  const ballot = fc
    .record({ cast: casts(OPINIONS), ...instants })
    .map((drawn) => ({ rules, decision: { ...drawn, via: "ballot" as const, seats } }));
  return rules.via.includes("ballot") ? fc.oneof(vote, ballot) : vote;
});

describe("every count", () => {
  test("adds up to all seats, in whole numbers", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, rules }) => {
        const { tally } = countDecision(decision, rules);
        const figures = Object.values(tally);
        expect(figures.every((figure) => Number.isSafeInteger(figure) && figure >= 0)).toBe(true);
        expect(seatsOf(tally)).toBe(decision.seats.length);
      }),
    );
  });

  test("does not depend on the order of arrival", () => {
    const shuffled = anyCase.chain(({ decision, rules }) =>
      fc
        .tuple(
          fc.shuffledSubarray([...decision.seats], { minLength: decision.seats.length }),
          fc.infiniteStream(fc.nat()),
        )
        .map(([seats, keys]) => {
          const mixed = <T>(all: readonly T[]) =>
            all
              .map((one) => [one, keys.next().value] as const)
              .sort((a, b) => a[1] - b[1])
              .map(([one]) => one);
          const other: Decision =
            decision.via === "vote"
              ? { ...decision, seats, cast: mixed(decision.cast) }
              : { ...decision, seats, cast: mixed(decision.cast) };
          return { decision, other, rules };
        }),
    );
    fc.assert(
      fc.property(shuffled, ({ decision, other, rules }) => {
        expect(countDecision(other, rules)).toEqual(countDecision(decision, rules));
      }),
    );
  });

  test("counts of each seat the last valid choice alone", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, rules }) => {
        const due = decision.via === "ballot" ? decision.dueAt : decision.closedAt;
        const until = due < decision.closedAt ? due : decision.closedAt;
        const last = <C extends string>(
          cast: readonly { seat: string; at: number | bigint; choice: C }[],
        ) => [
          ...new Map(cast.filter(({ at }) => at <= until).map((one) => [one.seat, one])).values(),
        ];
        const alone: Decision =
          decision.via === "vote"
            ? { ...decision, cast: last(decision.cast).map((one, seq) => ({ ...one, seq })) }
            : { ...decision, cast: last(decision.cast).map((one, seq) => ({ ...one, seq })) };
        expect(countDecision(alone, rules)).toEqual(countDecision(decision, rules));
      }),
    );
  });

  test("keeps its outcome when a vote in its favour is added, except out of a tie by the chair's side", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, rules }) => {
        if (decision.via !== "vote") return;
        const before = countDecision(decision, rules);
        const silent = decision.seats.find(
          ({ id }) => !decision.cast.some((cast) => cast.seat === id),
        );
        if (!silent || before.decidedBy === "CHAIR_SIDE") return;
        if (before.outcome !== "ADOPTED" && before.outcome !== "REJECTED") return;
        const choice: Choice = before.outcome === "ADOPTED" ? "FOR" : "AGAINST";
        const cast = [...decision.cast, { seat: silent.id, choice, seq: 1000, at: 0 }];
        expect(countDecision({ ...decision, cast }, rules).outcome).toBe(before.outcome);
      }),
    );
  });

  test("never decides against the larger side of a Government vote", () => {
    fc.assert(
      fc.property(anyCase, ({ decision }) => {
        const { tally, outcome } = countDecision(decision, vn);
        const inFavour = tally.for + tally.deemed;
        if (outcome === "ADOPTED") expect(inFavour).toBeGreaterThanOrEqual(tally.against);
        if (outcome === "REJECTED") expect(tally.against).toBeGreaterThanOrEqual(inFavour);
      }),
    );
  });
});

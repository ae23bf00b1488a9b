import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choicesOf, CHOICES, countVote, type Cast, type Choice, type RollSeat } from "./tally.ts";

const seat = (index: number): string => `seat-${index}`;

/** A roll of `seats`; the first is the Prime Minister's. */
function rollOf(seats: number, notEntitled = 0): RollSeat[] {
  return Array.from({ length: seats }, (_, index) => ({
    seatId: seat(index),
    breaksTies: index === 0,
    entitled: index < seats - notEntitled,
  }));
}

type Sides = { for?: number; against?: number; abstain?: number; pm: Choice | null };

/** So many on each side, the Prime Minister among them on the named one. */
function castsOf({ pm, ...sides }: Sides): Cast[] {
  const others = [
    ...Array<Choice>((sides.for ?? 0) - (pm === "FOR" ? 1 : 0)).fill("FOR"),
    ...Array<Choice>((sides.against ?? 0) - (pm === "AGAINST" ? 1 : 0)).fill("AGAINST"),
    ...Array<Choice>((sides.abstain ?? 0) - (pm === "ABSTAIN" ? 1 : 0)).fill("ABSTAIN"),
  ];
  const casts = others.map((choice, index) => ({
    seatId: seat(index + 1),
    seq: index + 2,
    choice,
  }));
  return pm ? [{ seatId: seat(0), seq: 1, choice: pm }, ...casts] : casts;
}

describe("countVote", () => {
  test.each<[number, Sides, string, string | null]>([
    // more than half of all, whatever the turnout
    [24, { for: 13, pm: "FOR" }, "ADOPTED", "MAJORITY"],
    [24, { for: 12, pm: null }, "NO_DECISION", null],
    [25, { for: 13, pm: null }, "ADOPTED", "MAJORITY"],
    [25, { for: 12, against: 1, pm: "FOR" }, "NO_DECISION", null],
    [26, { for: 14, against: 12, pm: "AGAINST" }, "ADOPTED", "MAJORITY"],
    [27, { for: 14, pm: null }, "ADOPTED", "MAJORITY"],
    [27, { for: 14, against: 13, pm: "AGAINST" }, "ADOPTED", "MAJORITY"],
    [27, { for: 25, pm: "FOR" }, "ADOPTED", "MAJORITY"],
    [27, { for: 23, against: 1, abstain: 1, pm: "FOR" }, "ADOPTED", "MAJORITY"],
    [27, { for: 13, pm: "FOR" }, "NO_DECISION", null],
    [27, { for: 13, against: 14, pm: "FOR" }, "REJECTED", "MAJORITY"],
    [28, { for: 14, pm: "FOR" }, "NO_DECISION", null],
    [28, { for: 15, against: 13, pm: "AGAINST" }, "ADOPTED", "MAJORITY"],
    // a bare quorum of 18 needs 14 of the 18
    [27, { for: 13, against: 5, pm: "FOR" }, "NO_DECISION", null],
    // a tie at full vote
    [24, { for: 12, against: 12, pm: "FOR" }, "ADOPTED", "PM_SIDE"],
    [26, { for: 13, against: 13, pm: "AGAINST" }, "REJECTED", "PM_SIDE"],
    [28, { for: 14, against: 14, pm: "FOR" }, "ADOPTED", "PM_SIDE"],
    // the Prime Minister has no side
    [27, { for: 12, against: 12, abstain: 1, pm: "ABSTAIN" }, "NO_DECISION", null],
    [27, { for: 12, against: 12, pm: null }, "NO_DECISION", null],
    // nobody
    [27, { pm: null }, "NO_DECISION", null],
    [27, { abstain: 27, pm: "ABSTAIN" }, "NO_DECISION", null],
  ])("of %i, %o: %s by %s", (seats, sides, outcome, decidedBy) => {
    expect(countVote({ roll: rollOf(seats), casts: castsOf(sides) })).toMatchObject({
      outcome,
      decidedBy,
    });
  });

  test("literal text: 12–12 of 27 follows the Prime Minister's side", () => {
    const casts = castsOf({ for: 12, against: 12, abstain: 1, pm: "FOR" });
    expect(countVote({ roll: rollOf(27), casts })).toEqual({
      for: 12,
      against: 12,
      abstain: 1,
      notCast: 2,
      seats: 27,
      needed: 14,
      outcome: "ADOPTED",
      decidedBy: "PM_SIDE",
    });
  });

  test("literal text: 13–12 of 27 is not equal, so nothing is decided, whatever the Prime Minister chose", () => {
    for (const pm of ["FOR", "AGAINST"] as const) {
      const tally = countVote({ roll: rollOf(27), casts: castsOf({ for: 13, against: 12, pm }) });
      expect(tally).toMatchObject({ outcome: "NO_DECISION", decidedBy: null });
    }
  });

  test("a tie without a seat that breaks ties decides nothing", () => {
    const roll = rollOf(24).map((one) => ({ ...one, breaksTies: false }));
    const tally = countVote({ roll, casts: castsOf({ for: 12, against: 12, pm: "FOR" }) });
    expect(tally.outcome).toBe("NO_DECISION");
  });

  test("the last choice of a seat counts, in whatever order the casts come", () => {
    const casts: Cast[] = [
      { seatId: seat(4), seq: 9, choice: "ABSTAIN" },
      { seatId: seat(4), seq: 2, choice: "FOR" },
      { seatId: seat(4), seq: 5, choice: "AGAINST" },
    ];
    const tally = countVote({ roll: rollOf(27), casts });
    expect(tally).toMatchObject({ for: 0, against: 0, abstain: 1, notCast: 26 });
  });

  test("casts of seats without a vote, or not on the roll, do not count", () => {
    const casts: Cast[] = [
      { seatId: seat(26), seq: 1, choice: "FOR" },
      { seatId: "seat-of-another-body", seq: 2, choice: "FOR" },
    ];
    const tally = countVote({ roll: rollOf(27, 2), casts });
    expect(tally).toMatchObject({ for: 0, notCast: 27, seats: 27 });
  });
});

const anyVote = fc.integer({ min: 1, max: 60 }).chain((seats) =>
  fc.record({
    roll: fc.integer({ min: 0, max: seats }).map((without) => rollOf(seats, without)),
    casts: fc
      .array(fc.tuple(fc.integer({ min: 0, max: seats + 3 }), fc.constantFrom(...CHOICES)))
      .map((all) =>
        all.map(([index, choice], seq): Cast => ({ seatId: seat(index), seq, choice })),
      ),
  }),
);

describe("every count", () => {
  test("adds up to all seats, in whole numbers", () => {
    fc.assert(
      fc.property(anyVote, (vote) => {
        const tally = countVote(vote);
        const figures = [tally.for, tally.against, tally.abstain, tally.notCast];
        expect(figures.every((figure) => Number.isSafeInteger(figure) && figure >= 0)).toBe(true);
        expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(vote.roll.length);
        expect(tally.seats).toBe(vote.roll.length);
      }),
    );
  });

  test("does not depend on the order in which rows come", () => {
    const shuffled = anyVote.chain((vote) =>
      fc.record({
        vote: fc.constant(vote),
        roll: fc.shuffledSubarray(vote.roll, { minLength: vote.roll.length }),
        casts: fc.shuffledSubarray(vote.casts, { minLength: vote.casts.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ vote, roll, casts }) => {
        expect(countVote({ roll, casts })).toEqual(countVote(vote));
      }),
    );
  });

  test("is adopted by majority exactly when more than half of all seats are in favour", () => {
    fc.assert(
      fc.property(anyVote, (vote) => {
        const tally = countVote(vote);
        const byMajority = tally.outcome === "ADOPTED" && tally.decidedBy === "MAJORITY";
        expect(byMajority).toBe(2 * tally.for > tally.seats);
      }),
    );
  });

  test("never decides against the larger side", () => {
    fc.assert(
      fc.property(anyVote, (vote) => {
        const tally = countVote(vote);
        if (tally.outcome === "ADOPTED") expect(tally.for).toBeGreaterThanOrEqual(tally.against);
        if (tally.outcome === "REJECTED") expect(tally.against).toBeGreaterThanOrEqual(tally.for);
      }),
    );
  });

  test("mirrors: with every side swapped, adopted becomes rejected", () => {
    const swap = { FOR: "AGAINST", AGAINST: "FOR", ABSTAIN: "ABSTAIN" } as const;
    const swapped = {
      ADOPTED: "REJECTED",
      REJECTED: "ADOPTED",
      NO_DECISION: "NO_DECISION",
    } as const;
    fc.assert(
      fc.property(anyVote, (vote) => {
        const casts = vote.casts.map((cast) => ({ ...cast, choice: swap[cast.choice] }));
        expect(countVote({ ...vote, casts }).outcome).toBe(swapped[countVote(vote).outcome]);
      }),
    );
  });

  test("gives each entitled seat its last choice and no other", () => {
    fc.assert(
      fc.property(anyVote, (vote) => {
        const choices = choicesOf(vote);
        for (const { seatId, entitled } of vote.roll) {
          const last = vote.casts.findLast((cast) => cast.seatId === seatId);
          expect(choices.get(seatId)).toBe(entitled ? last?.choice : undefined);
        }
      }),
    );
  });
});

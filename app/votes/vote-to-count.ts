import { ruleSet, type RuleSetId } from "../bodies/rule-sets.ts";
import type { VoteToCount } from "../counting/decision.ts";
import { takingPart } from "../meetings/attendance.ts";
import type { Cast } from "./cast.ts";
import type { VoteSeat } from "./vote-seat.ts";

type Held = {
  ruleSet: RuleSetId;
  roll: readonly VoteSeat[];
  casts: readonly Cast[];
  closedAt: number;
};

/** A named vote in the form in which it is counted: its roll, the attendance at its close, its casts. */
export function voteToCount({ ruleSet: id, roll, casts, closedAt }: Held): VoteToCount {
  const leaves = ruleSet(id).recused === "LEAVES_ALL";
  const seats = roll.filter(({ recused }) => !(recused && leaves));
  return {
    via: "vote",
    seats: seats.map(({ seatId, breaksTies }) => ({ id: seatId, chair: breaksTies })),
    attendance: new Map(seats.map((seat) => [seat.seatId, takingPart(seat.attendance)])),
    cast: casts.map(({ seatId, choice, seq, at }) => ({ seat: seatId, choice, seq, at })),
    // What is here came before the close, even if a clock was set back between: order decides.
    closedAt: Math.max(closedAt, ...casts.map(({ at }) => at)),
  };
}

/** How many seats the vote counts: all of the roll, recused ones unless the rules leave them out. */
export function seatsCounted({ ruleSet: id, roll }: Pick<Held, "ruleSet" | "roll">): number {
  const leaves = ruleSet(id).recused === "LEAVES_ALL";
  return roll.filter(({ recused }) => !(recused && leaves)).length;
}

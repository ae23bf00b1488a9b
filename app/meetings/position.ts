/** What a member says of an item before the meeting is opened. */
export const POSITIONS = ["NO_OBJECTION", "OBJECTION", "SPEAK"] as const;
export type Position = (typeof POSITIONS)[number];

export type PositionSum = Record<Position, number>;

export function sumOf(positions: readonly Position[]): PositionSum {
  const sum = { NO_OBJECTION: 0, OBJECTION: 0, SPEAK: 0 };
  for (const position of positions) sum[position] += 1;
  return sum;
}

/** What decides whether an item may be adopted together with others. */
export type ConsentLine = {
  mode: "information" | "discussion" | "decision";
  state: "planned" | "withdrawn" | "postponed";
  takenUpAt: number | null;
  concludedAt: number | null;
  positions: PositionSum;
  /** A member asked for a discussion and a vote of its own. */
  isLifted: boolean;
  hasVote: boolean;
  /** Somebody takes no part in it, so not everybody could vote on all of the block. */
  hasRecusal: boolean;
  hasSubItems: boolean;
};

/**
 * Does the item stand in the consent block? One that is for decision, that nobody opened by an
 * objection or a wish to speak, and that has not come up otherwise.
 */
export function isUnopposed(line: ConsentLine): boolean {
  if (line.mode !== "decision" || line.state !== "planned" || line.hasSubItems) return false;
  if (line.takenUpAt !== null || line.concludedAt !== null || line.hasVote) return false;
  if (line.isLifted || line.hasRecusal) return false;
  return line.positions.OBJECTION === 0 && line.positions.SPEAK === 0;
}

/** What the count of a ballot says (`counting/`): deemed agreement stands beside the explicit one. */
export type BallotResult = {
  majority: { needed: number };
  tally: {
    for: number;
    against: number;
    abstain: number;
    other: number;
    deemed: number;
    notCast: number;
    invalid: number;
  };
  outcome: "ADOPTED" | "REJECTED" | "NO_DECISION" | "NO_QUORUM";
  decidedBy: "MAJORITY" | "CHAIR_SIDE" | null;
};

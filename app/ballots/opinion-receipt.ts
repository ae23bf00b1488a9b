import type { Opinion, OpinionChoice } from "./opinion.ts";

/** What the sender is told, and may copy down: this opinion was recorded at this instant. */
export type OpinionReceipt = {
  ballotId: string;
  opinionId: string;
  seq: number;
  at: number;
  choice: OpinionChoice;
  code: string;
  /** Where it stands in the record of the body. */
  leaf: { index: number; hash: string };
};

export function receiptOfOpinion(
  { id: opinionId, ballotId, seq, at, choice }: Opinion,
  { code, leaf }: Pick<OpinionReceipt, "code" | "leaf">,
): OpinionReceipt {
  return { ballotId, opinionId, seq, at, choice, code, leaf };
}

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
  /** That it stands there, to be kept (c2sp.org/tlog-proof). */
  proof: string;
};

export function receiptOfOpinion(
  { id: opinionId, ballotId, seq, at, choice }: Opinion,
  told: Pick<OpinionReceipt, "code" | "leaf" | "proof">,
): OpinionReceipt {
  return { ballotId, opinionId, seq, at, choice, ...told };
}

import type { Json } from "../platform/app.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import type { Ballot, BallotStepKind } from "./ballot.ts";
import { insertBallotStep } from "./ballot.store.server.ts";

type Recorded = {
  step: BallotStepKind;
  text: string;
  payload?: { [key: string]: Json | undefined };
};

/** The step in the history of the ballot and in the log; the caller has saved the ballot. */
export async function recordStepIn(
  tx: Tx,
  { id: ballotId, ministryId, state }: Ballot,
  { step, text, payload }: Recorded,
): Promise<void> {
  await insertBallotStep(tx.db, { id: tx.id(), ballotId, step, text, personId: tx.by, at: tx.at });
  tx.record({
    type: `ballot.${step}`,
    subject: `ballot:${ballotId}`,
    payload: { ministryId, state, ...payload },
    wakes: [`ballot:${ballotId}`, "ballots"],
  });
}

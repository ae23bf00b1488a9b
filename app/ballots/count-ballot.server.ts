import { ruleSet } from "../bodies/rule-sets.ts";
import { countDecision } from "../counting/count.ts";
import type { Result } from "../counting/decision.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { closeBallot as closed, type Ballot } from "./ballot.ts";
import { listRecipients } from "./ballot-roll.store.server.ts";
import { listOpinions } from "./opinion.store.server.ts";

/**
 * Counts the answers that came in time, under the rules of the day of issue, and closes the ballot
 * with the result. What came after its time is not there to be counted, however late this runs.
 */
export async function countBallotIn(tx: Tx, ballot: Ballot): Promise<Ballot> {
  const issue = ballot.issue ?? refuse("ballot-wrong-state", { state: ballot.state });
  const roll = await listRecipients(tx.db, ballot.id);
  const opinions = await listOpinions(tx.db, ballot.id);
  const answered = new Set(opinions.map(({ personId }) => personId));
  const result: Result = countDecision(
    {
      via: "ballot",
      seats: roll.map(({ seatId, breaksTies }) => ({ id: seatId, chair: breaksTies })),
      cast: opinions.map(({ seatId: seat, choice, seq, at }) => ({ seat, choice, seq, at })),
      dueAt: issue.dueAt,
      closedAt: tx.at,
    },
    ruleSet(issue.ruleSet),
  );
  const closing = { at: tx.at, by: tx.by, result };
  const next = closed(ballot, closing, roll.length - answered.size);
  await logClosingIn(tx, next, closing);
  return next;
}

async function logClosingIn(
  tx: Tx,
  { id: ballotId, bodyId, issue }: Ballot,
  { at: closedAt, by: closedBy, result }: NonNullable<Ballot["closing"]>,
): Promise<void> {
  const of = { bodyId, about: `ballot:${ballotId}` };
  const payload = { ballotId, dueAt: issue?.dueAt ?? null, closedAt, closedBy };
  await appendLeafIn(tx, { ...of, type: "ballot.close", payload });
  await appendLeafIn(tx, { ...of, type: "ballot.result", payload: { ballotId, result } });
}

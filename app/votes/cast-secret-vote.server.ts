import { randomUUID } from "node:crypto";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { clockVi } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { voteRoll } from "./cast.store.server.ts";
import { finishVoteIn } from "./finish-vote.server.ts";
import { logTurnoutIn } from "./log-turnout.server.ts";
import { secretReceiptOf, type Receipt } from "./receipt.ts";
import { requireCasting } from "./require-casting.server.ts";
import { addBallot, insertTurnout, listTurnouts } from "./secret-ballot.store.server.ts";
import { marksOf, type Mark, type Turnout } from "./secret-ballot.ts";
import { progressOf } from "./vote-seat.ts";

type Input = { voteId: string; mark: Mark };

/**
 * A secret ballot: once for each seat, never changed. That the seat has voted is one row, what was
 * chosen another, under a random key, and nothing leads from one to the other. What is kept of the
 * intent, and its fingerprint, know of the vote only: a choice among three would be guessed from it.
 */
export async function castSecretVote(app: App, intent: Intent, input: Input): Promise<Receipt> {
  const { voteId, mark } = input;
  const isConfirmed = intent.isConfirmed ?? false;
  return commit(app, { act: "cast-secret-vote", intent, input: { voteId } }, (tx) =>
    castSecretVoteIn(tx, { voteId, personId: intent.by, isConfirmed, mark }),
  );
}

export async function castSecretVoteIn(
  tx: Tx,
  { mark, ...casting }: Input & { personId: string; isConfirmed: boolean },
): Promise<Receipt> {
  const { vote, seat } = await requireCasting(tx, casting);
  if (!vote.form.isSecret) return refuse("vote-other-way");
  if (!marksOf(vote.form.options?.length ?? null).includes(mark)) return refuse("invalid-input");
  const earlier = await listTurnouts(tx.db, vote.id);
  const own = earlier.find(({ seatId }) => seatId === seat.seatId);
  if (own) return refuse("secret-vote-cast", { at: clockVi(own.at) });
  const { seatId, personId } = seat;
  const turnout: Turnout = { seatId, personId, receiptId: randomUUID(), at: tx.at };
  await insertTurnout(tx.db, vote.id, turnout);
  await addBallot(tx.db, vote.id, { key: randomUUID(), mark });
  await logTurnoutIn(tx, vote.id, turnout);
  const all = await recordTurnout(tx, vote.id, [...earlier, turnout]);
  if (all && vote.form.closesWhenAll) await finishVoteIn(tx, vote, { by: null, how: "all" });
  return secretReceiptOf(vote.id, turnout);
}

/** Tells those who watch; whether all have voted now. */
async function recordTurnout(
  tx: Tx,
  voteId: string,
  turnout: readonly Turnout[],
): Promise<boolean> {
  const last = turnout.at(-1);
  if (!last) return false;
  const progress = progressOf(await voteRoll(tx.db, voteId), turnout);
  const atOnce = progress.voted === progress.entitled;
  tx.record({
    type: "vote.cast",
    subject: `vote:${voteId}`,
    payload: { seatId: last.seatId, secret: true },
    wakes: [{ subject: `vote:${voteId}`, say: progress, atOnce }, `person:${last.personId}`],
  });
  return atOnce;
}

import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { countProgress, findLatestCast, insertCast, lastSeq } from "./cast.store.server.ts";
import { requireLatest, type Cast } from "./cast.ts";
import { finishVoteIn } from "./finish-vote.server.ts";
import { logCastIn } from "./log-cast.server.ts";
import { receiptOf, type Acknowledged } from "./receipt.ts";
import { requireOffered } from "./vote-form.ts";
import type { VoteSeat } from "./vote-seat.ts";
import type { OpenVote } from "./vote.ts";

type Given = Pick<Cast, "choice" | "option" | "via" | "enteredBy"> & {
  vote: OpenVote;
  seat: VoteSeat;
  replaces: string | null;
};

/** Records the choice of a seat in an open vote that takes it; who may is asked before. */
export async function castForSeatIn(tx: Tx, given: Given): Promise<Acknowledged> {
  const { vote, seat, choice, option, replaces, via, enteredBy } = given;
  if (vote.form.isSecret) refuse("vote-other-way");
  requireOffered(vote.form, { choice, option });
  const latest = await findLatestCast(tx.db, vote.id, seat.seatId);
  const replaced = requireLatest(latest, replaces);
  const cast: Cast = {
    id: tx.id(),
    seatId: seat.seatId,
    personId: seat.personId,
    seq: (await lastSeq(tx.db, vote.id)) + 1,
    ...{ choice, option, via, enteredBy },
    replacesId: replaced?.id ?? null,
    at: tx.at,
  };
  await insertCast(tx.db, vote.id, cast);
  const proof = await logCastIn(tx, vote.id, cast);
  const all = await recordCast(tx, vote.id, cast);
  if (all && vote.form.closesWhenAll) await finishVoteIn(tx, vote, { by: null, how: "all" });
  return { ...receiptOf(vote.id, cast), proof };
}

/** Tells those who watch; whether all have voted now. */
async function recordCast(tx: Tx, voteId: string, last: Cast): Promise<boolean> {
  const progress = await countProgress(tx.db, voteId);
  const atOnce = progress.voted === progress.entitled;
  tx.record({
    type: "vote.cast",
    subject: `vote:${voteId}`,
    payload: { castId: last.id, seatId: last.seatId, seq: last.seq, via: last.via },
    // The voter's other screens re-read their own receipt.
    wakes: [{ subject: `vote:${voteId}`, say: progress, atOnce }, `person:${last.personId}`],
  });
  return atOnce;
}

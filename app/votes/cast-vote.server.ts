import type { Choice } from "../counting/decision.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { logCastIn } from "./log-cast.server.ts";
import { insertCast, listCasts, voteRoll } from "./cast.store.server.ts";
import { requireCasting } from "./require-casting.server.ts";
import { requireOffered } from "./vote-form.ts";
import { receiptOf, type Receipt } from "./receipt.ts";
import { requireLatest } from "./cast.ts";
import type { Cast } from "./cast.ts";
import { progressOf } from "./vote-seat.ts";

type Input = {
  voteId: string;
  choice: Choice;
  /** The number of the alternative, where there are any. */
  option?: number | null;
  /** The cast this one takes the place of, as its voter saw it; null for the first of a seat. */
  replaces: string | null;
};

/**
 * Records a choice and answers with its receipt: no receipt, not recorded. A later choice of the
 * same seat is another row that names the one it replaces, and is refused when that is no longer the
 * last: nobody takes back unseen what another tablet recorded. Events and live messages never carry
 * the choice.
 */
export async function castVote(app: App, intent: Intent, input: Input): Promise<Receipt> {
  return commit(app, { act: "cast-vote", intent, input }, (tx) =>
    castVoteIn(tx, { ...input, personId: intent.by, via: "tablet" }),
  );
}

type Casting = Input & { personId: string; via: Cast["via"] };

export async function castVoteIn(tx: Tx, casting: Casting): Promise<Receipt> {
  const { vote, seat } = await requireCasting(tx, casting);
  if (vote.form.isSecret) refuse("vote-other-way");
  requireOffered(vote.form, { choice: casting.choice, option: casting.option ?? null });
  const earlier = await listCasts(tx.db, vote.id);
  const replaced = requireLatest(earlier, { seatId: seat.seatId, replaces: casting.replaces });
  const cast: Cast = {
    id: tx.id(),
    seatId: seat.seatId,
    personId: seat.personId,
    seq: (earlier.at(-1)?.seq ?? 0) + 1,
    choice: casting.choice,
    option: casting.option ?? null,
    replacesId: replaced?.id ?? null,
    via: casting.via,
    enteredBy: null,
    at: tx.at,
  };
  await insertCast(tx.db, vote.id, cast);
  await logCastIn(tx, vote.id, cast);
  await recordCast(tx, vote.id, [...earlier, cast]);
  return receiptOf(vote.id, cast);
}

async function recordCast(tx: Tx, voteId: string, casts: readonly Cast[]): Promise<void> {
  const last = casts.at(-1);
  if (!last) return;
  const progress = progressOf(await voteRoll(tx.db, voteId), casts);
  const atOnce = progress.voted === progress.entitled;
  tx.record({
    type: "vote.cast",
    subject: `vote:${voteId}`,
    payload: { castId: last.id, seatId: last.seatId, seq: last.seq, via: last.via },
    // The voter's other screens re-read their own receipt.
    wakes: [{ subject: `vote:${voteId}`, say: progress, atOnce }, `person:${last.personId}`],
  });
}

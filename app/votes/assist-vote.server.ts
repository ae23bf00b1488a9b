import type { Choice } from "../counting/decision.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnVote } from "./act-on-vote.server.ts";
import { castForSeatIn } from "./cast-for-seat.server.ts";
import { findLatestCast, findVoteSeat } from "./cast.store.server.ts";
import { requireEntitled } from "./vote-seat.ts";
import { requireTakesCasts } from "./vote.ts";

type Input = { voteId: string; seatId: string; choice: Choice; option?: number | null };
type Answer = { voteId: string; at: number; code: string };

/**
 * The secretariat enters what a member says who cannot use a tablet: marked as such for the member,
 * in the log and with the result. Never over what the member cast; and a secret ballot is not secret
 * when somebody else enters it.
 */
export async function assistVote(app: App, intent: Intent, input: Input): Promise<Answer> {
  const deed = { act: "assist-vote", intent, input, action: "vote.assist" as const };
  return actOnVote(app, deed, async (tx, { vote: given, person }) => {
    const vote = requireTakesCasts(given, tx.at);
    if (vote.form.isSecret) return refuse("vote-other-way");
    const { seatId, choice, option = null } = input;
    const seat = (await findVoteSeat(tx.db, vote.id, { seat_id: seatId })) ?? refuse("not-found");
    requireEntitled(seat);
    const standing = await findLatestCast(tx.db, vote.id, seatId);
    if (standing && standing.via !== "assisted") return refuse("seat-has-voted");
    const by = { via: "assisted", enteredBy: person.id } as const;
    const replaces = standing?.id ?? null;
    const { at, code } = await castForSeatIn(tx, { vote, seat, choice, option, replaces, ...by });
    return { voteId: vote.id, at, code };
  });
}

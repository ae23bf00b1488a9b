import { relationsInMeeting } from "../meetings/standing.views.server.ts";
import type { Relation } from "../people/permission.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { asksForPassword } from "./asks-for-password.views.server.ts";
import { findVoteSeat } from "./cast.store.server.ts";
import { requireEntitled, type VoteSeat } from "./vote-seat.ts";
import { requireTakesCasts, type OpenVote } from "./vote.ts";
import { findVote } from "./vote.store.server.ts";

type Casting = {
  voteId: string;
  personId: string;
  /** The person gave their password again, or the demo casts in their place. */
  isConfirmed: boolean;
};

/**
 * The open vote and the person's own seat in it, if they may cast now. The vote stays locked until
 * the commit, so that every cast is before or after the close.
 */
export async function requireCasting(
  tx: Tx,
  { voteId, personId, isConfirmed }: Casting,
): Promise<{ vote: OpenVote; seat: VoteSeat }> {
  const vote = (await findVote(tx.db, voteId, { forUpdate: true })) ?? refuse("not-found");
  const person = await requirePerson(tx.db, personId, tx.at);
  const relations = await relationsInMeeting(tx.db, person, vote.meetingId);
  requireMay(person, "vote.see", { state: vote.state, relations });
  const found = await findVoteSeat(tx.db, vote.id, { person_id: person.id });
  const seat = found ?? refuseWithoutSeat(relations);
  const open = requireTakesCasts(vote, tx.at);
  requireMay(person, "vote.cast", { state: open.state, relations });
  requireEntitled(seat);
  if (open.form.taken !== "tablet") refuse("vote-by-hand");
  if (!isConfirmed && (await asksForPassword(tx.db, open))) refuse("password-needed");
  return { vote: open, seat };
}

/** Decree 191/2026/NĐ-CP: whoever attends in a member's place may speak, but has no vote. */
function refuseWithoutSeat(relations: readonly Relation[]): VoteSeat {
  if (relations.includes("substitute")) refuse("substitute-no-vote");
  if (relations.includes("seat")) refuse("not-entitled");
  return refuse("not-allowed");
}

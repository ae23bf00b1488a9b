import { bodyOfMeeting } from "../meetings/meeting-body.views.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import type { VoteSeat } from "./vote-seat.ts";
import type { OpenVote } from "./vote.ts";

/** The frozen roll and the opening with its question and rules: what every cast is a cast in. */
export async function logOpeningIn(
  tx: Tx,
  vote: OpenVote,
  { roll, itemIds }: { roll: readonly VoteSeat[]; itemIds: readonly string[] | null },
): Promise<void> {
  const bodyId = await bodyOfMeeting(tx.db, vote.meetingId);
  const about = `vote:${vote.id}`;
  const seats = roll.map((seat) => ({ ...seat }));
  const frozen = { voteId: vote.id, meetingId: vote.meetingId, seats };
  const { leafHash } = await appendLeafIn(tx, {
    ...{ bodyId, type: "roll.freeze", about },
    payload: frozen,
  });
  const { id: voteId, meetingId, itemId, round, question, ruleSet, openedBy, onWordOf } = vote;
  const payload = {
    ...{ voteId, meetingId, itemId, round, question, rules: ruleSet, roll: leafHash },
    ...{ openedAt: vote.openedAt, openedBy, onWordOf, quorum: vote.quorum },
    ...{ form: { ...vote.form }, closesAt: vote.closesAt },
    ...(itemIds && { itemIds: [...itemIds] }),
  };
  await appendLeafIn(tx, { bodyId, type: "vote.open", about, payload });
}

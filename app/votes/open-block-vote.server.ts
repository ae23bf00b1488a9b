import { quorumIn } from "../meetings/attendance.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { consentBlock } from "../meetings/consent-block.views.server.ts";
import { relationsInMeeting, requireMeeting } from "../meetings/standing.views.server.ts";
import { takeUpItemIn } from "../meetings/take-up-item.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { blockQuestion } from "./block-question.ts";
import { insertRoll } from "./cast.store.server.ts";
import { logOpeningIn } from "./log-opening.server.ts";
import { insertVoteItems } from "./vote-items.store.server.ts";
import { PLAIN_FORM } from "./vote-form.ts";
import { voteSeat } from "./vote-seat.ts";
import { createVote, openVote as open, requireMayOpen, voteQuorum, type OpenVote } from "./vote.ts";
import { claimNextRound, insertOpenVote } from "./vote.store.server.ts";

type Input = {
  meetingId: string;
  /** The block as whoever opens the vote saw it: another than the present one is refused. */
  itemIds: readonly string[];
};
type Answer = { voteId: string; items: number };

/**
 * One vote on all items that nobody opened: its result is the outcome of each of them. The room turns
 * to the first. Opened by the chair, or by the secretariat on the chair's word.
 */
export async function openBlockVote(app: App, intent: Intent, input: Input): Promise<Answer> {
  return commit(app, { act: "open-block-vote", intent, input }, async (tx) => {
    const { vote, itemIds } = await prepare(tx, intent.by, input);
    const roll = await attendanceRoll(tx.db, vote.meetingId);
    const seats = roll.map((seat) => voteSeat(seat, false));
    if (!(await insertOpenVote(tx.db, vote))) refuse("vote-already-open");
    await insertVoteItems(tx.db, vote.id, itemIds);
    await insertRoll(tx.db, vote.id, seats);
    await logOpeningIn(tx, vote, { roll: seats, itemIds });
    recordOpening(tx, vote, { items: itemIds.length, seats: seats.length });
    return { voteId: vote.id, items: itemIds.length };
  });
}

async function prepare(tx: Tx, by: string, { meetingId, itemIds: seen }: Input) {
  const person = await requirePerson(tx.db, by, tx.at);
  const wanted = { person, meetingId, action: "meeting.see", forUpdate: true } as const;
  const meeting = await requireMeeting(tx.db, wanted);
  const relations = await relationsInMeeting(tx.db, person, meetingId);
  requireMay(person, "vote.open", { state: "created", relations });
  const block = await consentBlock(tx.db, meetingId);
  const itemIds = block.map(({ id }) => id);
  const [first] = block;
  if (!first || itemIds.join() !== seen.join()) return refuse("block-changed");
  const turned = await takeUpItemIn(tx, meeting, first.id);
  const wording = { id: tx.id(), question: blockQuestion(block), form: PLAIN_FORM, now: tx.at };
  const last = (await claimNextRound(tx.db, first.id)) - 1;
  requireMayOpen({ meeting: turned, item: first, previous: null });
  const created = createVote({ meeting: turned, item: first, last }, wording);
  const roll = await attendanceRoll(tx.db, meetingId);
  const chair = roll.find((seat) => seat.seatId === meeting.chairSeatId) ?? refuse("not-found");
  const onWordOf = by === chair.personId ? null : chair.personId;
  const quorum = voteQuorum(quorumIn(roll, created.ruleSet), null);
  return { vote: open(created, { openedAt: tx.at, openedBy: by, onWordOf, quorum }), itemIds };
}

function recordOpening(tx: Tx, vote: OpenVote, figures: { items: number; seats: number }): void {
  const { meetingId, itemId, round, onWordOf } = vote;
  tx.record({
    type: "vote.opened",
    subject: `vote:${vote.id}`,
    payload: { meetingId, itemId, round, onWordOf, ...figures },
    wakes: [`meeting:${meetingId}`],
  });
}

import { findItem, type AgendaItem } from "../meetings/agenda.views.server.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { quorumIn } from "../meetings/attendance.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { recusedSeats } from "../meetings/recusals.views.server.ts";
import { relationsInMeeting, requireMeeting } from "../meetings/standing.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { insertRoll } from "./cast.store.server.ts";
import { logOpeningIn } from "./log-opening.server.ts";
import { voteSeat } from "./vote-seat.ts";
import {
  openVote as open,
  requireMayOpen,
  voteQuorum,
  type CreatedVote,
  type OpenVote,
} from "./vote.ts";
import { findLatestVoteOfItem, findOpenVote } from "./vote.store.server.ts";

type Wanted = {
  by: string;
  meetingId: string;
  itemId: string;
  /** Why the vote is held without a quorum: the chair's alone to say. */
  waiver: string | null;
};
export type PlaceOfVote = { meeting: Meeting; item: AgendaItem };
export type Opened = { voteId: string; round: number; entitled: number };

type Ways = {
  /** The vote to open, once the place allows one. */
  ready: (place: PlaceOfVote) => Promise<CreatedVote>;
  store: (vote: OpenVote) => Promise<void>;
};

/**
 * Opens a vote on the item the room is at and freezes its roll: every seat, and whether it is
 * entitled. The chair opens it, or the secretariat on the chair's word, which is recorded.
 */
export async function openVoteIn(tx: Tx, wanted: Wanted, ways: Ways): Promise<Opened> {
  const { by, waiver } = wanted;
  const place = await requirePlace(tx, wanted);
  const { meeting, item } = place;
  const created = await ways.ready(place);
  const roll = await attendanceRoll(tx.db, meeting.id);
  const chair = roll.find((seat) => seat.seatId === meeting.chairSeatId) ?? refuse("not-found");
  const recused = await recusedSeats(tx.db, { meetingId: meeting.id, itemId: item.id });
  const onWordOf = by === chair.personId ? null : chair.personId;
  const quorum = voteQuorum(quorumIn(roll, created.ruleSet), waiver);
  const vote = open(created, { openedAt: tx.at, openedBy: by, onWordOf, quorum });
  const seats = roll.map((seat) => voteSeat(seat, recused.has(seat.seatId)));
  await ways.store(vote);
  await insertRoll(tx.db, vote.id, seats);
  await logOpeningIn(tx, vote, { roll: seats, itemIds: null });
  const entitled = seats.filter((seat) => seat.entitled).length;
  recordOpening(tx, vote, { seats: seats.length, entitled });
  return { voteId: vote.id, round: vote.round, entitled };
}

async function requirePlace(tx: Tx, { by, meetingId, itemId, waiver }: Wanted) {
  const person = await requirePerson(tx.db, by, tx.at);
  const wanted = { person, meetingId, action: "meeting.see", forUpdate: true } as const;
  const meeting = await requireMeeting(tx.db, wanted);
  const relations = await relationsInMeeting(tx.db, person, meeting.id);
  requireMay(person, "vote.open", { state: "created", relations });
  if (waiver) requireMay(person, "vote.waive-quorum", { state: "created", relations });
  const item = (await findItem(tx.db, itemId)) ?? refuse("not-found");
  const previous = await findLatestVoteOfItem(tx.db, item.id);
  requireMayOpen({ meeting, item, previous });
  if (await findOpenVote(tx.db, meeting.id)) refuse("vote-already-open");
  return { meeting, item };
}

function recordOpening(tx: Tx, vote: OpenVote, figures: { seats: number; entitled: number }): void {
  const { meetingId, itemId, round, onWordOf, quorum, form } = vote;
  // The reason for voting without a quorum stays with the vote; the log only says that there is one.
  const there = { present: quorum?.present, waived: quorum?.waiver !== null };
  tx.record({
    type: "vote.opened",
    subject: `vote:${vote.id}`,
    payload: {
      ...{ meetingId, itemId, round, onWordOf, ...figures, ...there },
      ...{ secret: form.isSecret, options: form.options?.length ?? 0 },
    },
    wakes: [`meeting:${meetingId}`],
  });
}

import type { AttendanceKind } from "../meetings/attendance.ts";
import type { Tx } from "../platform/commit.server.ts";
import { votedSeats } from "./voted-seats.views.server.ts";
import { findVoteSeat, updateVoteSeat, voteRoll } from "./cast.store.server.ts";
import { isEntitled, progressOf } from "./vote-seat.ts";
import { findOpenVote } from "./vote.store.server.ts";

type Change = { meetingId: string; seatId: string; kind: AttendanceKind };

/**
 * The roll of an open vote follows the attendance until the close: whoever checks in, or switches to
 * voting from afar, may still vote; whoever leaves may not, and what he cast before does not count
 * unless he is back, be it from afar, when the vote closes.
 */
export async function followAttendanceIn(tx: Tx, change: Change): Promise<void> {
  const { meetingId, seatId, kind } = change;
  const vote = await findOpenVote(tx.db, meetingId, { forUpdate: true });
  const seat = vote && (await findVoteSeat(tx.db, vote.id, { seat_id: seatId }));
  if (!vote || !seat || seat.attendance === kind) return;
  // The attendance of the close is that of the vote's time, however late it is closed.
  if (vote.closesAt !== null && tx.at > vote.closesAt) return;
  const entitled = isEntitled(kind) && !seat.recused;
  await updateVoteSeat(tx.db, vote.id, { ...seat, entitled, attendance: kind });
  if (entitled === seat.entitled) return;
  const progress = progressOf(await voteRoll(tx.db, vote.id), await votedSeats(tx.db, vote));
  tx.record({
    type: entitled ? "vote.seat-entitled" : "vote.seat-without-vote",
    subject: `vote:${vote.id}`,
    payload: { meetingId, seatId, kind, entitled: progress.entitled },
    wakes: [`meeting:${meetingId}`, { subject: `vote:${vote.id}`, say: progress }],
  });
}

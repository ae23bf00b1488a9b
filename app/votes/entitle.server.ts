import type { AttendanceKind } from "../meetings/attendance.ts";
import type { Tx } from "../platform/commit.server.ts";
import { findVoteSeat, listCasts, updateVoteSeat, voteRoll } from "./cast.store.server.ts";
import { isEntitled, progressOf } from "./vote.ts";
import { findOpenVote } from "./vote.store.server.ts";

type Arrival = { meetingId: string; seatId: string; kind: AttendanceKind };

/**
 * Who checks in, or switches to voting from afar, while a vote is open may still vote. A right once
 * given stays until the close: nobody's vote is taken away by a change of attendance.
 */
export async function entitleIn(tx: Tx, { meetingId, seatId, kind }: Arrival): Promise<void> {
  if (!isEntitled(kind)) return;
  const vote = await findOpenVote(tx.db, meetingId, { forUpdate: true });
  const seat = vote && (await findVoteSeat(tx.db, vote.id, { seat_id: seatId }));
  if (!vote || !seat || seat.entitled || seat.recused) return;
  await updateVoteSeat(tx.db, vote.id, { ...seat, entitled: true, attendance: kind });
  const progress = progressOf(await voteRoll(tx.db, vote.id), await listCasts(tx.db, vote.id));
  tx.record({
    type: "vote.seat-entitled",
    subject: `vote:${vote.id}`,
    payload: { meetingId, seatId, kind, entitled: progress.entitled },
    wakes: [`meeting:${meetingId}`, { subject: `vote:${vote.id}`, say: progress }],
  });
}

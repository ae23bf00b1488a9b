import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { liftFromVoteIn } from "../votes/lift-from-vote.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { requireItem } from "./agenda.views.server.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import { consentBlock } from "./consent-block.views.server.ts";
import { insertLift } from "./position.store.server.ts";

type Input = { meetingId: string; itemId: string };

/**
 * Any member takes an item out of the consent block, until it is adopted: also out of the vote that
 * is open on the block. It then gets its own discussion and its own vote.
 */
export async function liftItem(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ itemId: string }> {
  const deed = { act: "lift-item", intent, input, action: "meeting.lift-item" as const };
  return actOnMeeting(app, deed, async (tx, { meeting, person }) => {
    const item = await requireItem(tx.db, meeting.id, input.itemId);
    const roll = await attendanceRoll(tx.db, meeting.id);
    const seat = roll.find(({ personId }) => personId === person.id) ?? refuse("not-allowed");
    const block = await consentBlock(tx.db, meeting.id);
    const isWaiting = block.some(({ id }) => id === item.id);
    const isUnderVote = await liftFromVoteIn(tx, { meetingId: meeting.id, itemId: item.id });
    if (!isWaiting && !isUnderVote) refuse("not-in-block");
    const { seatId, personId } = seat;
    await insertLift(tx.db, { itemId: item.id, seatId, personId, at: tx.at });
    tx.record({
      type: "item.lifted",
      subject: `meeting:${meeting.id}`,
      payload: { itemId: item.id, seatId },
      wakes: [`meeting:${meeting.id}`],
    });
    return { itemId: item.id };
  });
}

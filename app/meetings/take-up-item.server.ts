import { stopSpeakerIn } from "../floor/stop-speaker.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { hasOpenVote } from "../votes/vote.views.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { turnToItem } from "./item-turn.store.server.ts";
import { requireItem } from "./agenda.views.server.ts";
import type { Meeting } from "./meeting.ts";
import { takeUpItem as takeUp } from "./meeting-steps.ts";
import { saveMeeting } from "./meeting.store.server.ts";
import { insertItemTurn } from "./presence.store.server.ts";

/** The room turns to an item; the one before it is done. */
export async function takeUpItem(
  app: App,
  intent: Intent,
  input: { meetingId: string; itemId: string },
): Promise<{ itemId: string }> {
  const deed = { act: "take-up-item", intent, input, action: "meeting.take-up-item" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    await takeUpItemIn(tx, meeting, input.itemId);
    return { itemId: input.itemId };
  });
}

/** The meeting is locked, and whoever turns it may. */
export async function takeUpItemIn(tx: Tx, meeting: Meeting, itemId: string): Promise<Meeting> {
  const meetingId = meeting.id;
  const item = await requireItem(tx.db, meetingId, itemId);
  if (item.state !== "planned") refuse("item-out");
  const voting = await hasOpenVote(tx.db, meetingId);
  const turned = takeUp(meeting, itemId, voting);
  await saveMeeting(tx.db, turned);
  if (meeting.currentItemId !== itemId) await stopSpeakerIn(tx, meetingId, "spoken");
  await turnToItem(tx.db, { from: meeting.currentItemId, to: itemId, at: tx.at });
  await insertItemTurn(tx.db, { meetingId, itemId, at: tx.at });
  tx.record({
    type: "item.taken-up",
    subject: `meeting:${meetingId}`,
    payload: { itemId, from: meeting.currentItemId },
    wakes: [`meeting:${meetingId}`],
  });
  return turned;
}

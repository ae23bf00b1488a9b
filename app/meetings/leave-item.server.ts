import type { Tx } from "../platform/commit.server.ts";
import { hasOpenVote } from "../votes/vote.views.server.ts";
import { refuse } from "../platform/refusal.ts";
import { finishItem } from "./item-turn.store.server.ts";
import type { Meeting } from "./meeting.ts";
import { saveMeeting } from "./meeting.store.server.ts";

/** The room is no longer at an item that leaves the agenda; not while it is being voted on. */
export async function leaveItemIn(tx: Tx, meeting: Meeting, itemId: string): Promise<void> {
  if (meeting.currentItemId !== itemId) return;
  if (await hasOpenVote(tx.db, meeting.id)) refuse("meeting-has-open-vote");
  await finishItem(tx.db, itemId, tx.at);
  if (meeting.state === "open" || meeting.state === "suspended") {
    await saveMeeting(tx.db, { ...meeting, currentItemId: null });
  }
}

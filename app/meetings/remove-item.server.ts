import { papersOf } from "../papers/paper.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { deleteItem } from "./agenda.store.server.ts";
import { requireItem } from "./agenda.views.server.ts";
import { lapseApprovalIn } from "./lapse-approval.server.ts";

/** Takes an item off the agenda as long as no paper belongs to it. */
export async function removeItem(
  app: App,
  intent: Intent,
  input: { meetingId: string; itemId: string },
): Promise<{ itemId: string }> {
  const deed = { act: "remove-item", intent, input, action: "meeting.prepare" as const };
  return actOnMeeting(app, deed, async (tx, { meeting, person }) => {
    await lapseApprovalIn(tx, meeting);
    const { meetingId, itemId } = input;
    await requireItem(tx.db, meetingId, itemId);
    const papers = await papersOf(tx.db, { person, meetingId });
    if (papers.some((paper) => paper.itemId === itemId)) refuse("item-has-papers");
    await deleteItem(tx.db, meetingId, itemId);
    tx.record({
      type: "item.removed",
      subject: `meeting:${meetingId}`,
      payload: { itemId },
      wakes: [`meeting:${meetingId}`],
    });
    return { itemId };
  });
}

import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { neighbourOf, type Move } from "./agenda.ts";
import { itemOrder, swapItems } from "./agenda.store.server.ts";
import { requireItem } from "./agenda.views.server.ts";
import { lapseApprovalIn } from "./lapse-approval.server.ts";

/** One place up or down; at the end of the agenda nothing moves. */
export async function moveItem(
  app: App,
  intent: Intent,
  input: { meetingId: string; itemId: string; move: Move },
): Promise<{ order: string[] }> {
  const deed = { act: "move-item", intent, input, action: "meeting.prepare" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    await lapseApprovalIn(tx, meeting);
    const { meetingId, itemId, move } = input;
    await requireItem(tx.db, meetingId, itemId);
    const order = await itemOrder(tx.db, meetingId);
    const neighbour = neighbourOf(order, itemId, move);
    if (neighbour === null) return { order };
    await swapItems(tx.db, itemId, neighbour);
    tx.record({
      type: "item.moved",
      subject: `meeting:${meetingId}`,
      payload: { itemId, move },
      wakes: [`meeting:${meetingId}`],
    });
    return { order: await itemOrder(tx.db, meetingId) };
  });
}

import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { saveState } from "./agenda.store.server.ts";
import { requireItem } from "./agenda.views.server.ts";
import { changeAgenda } from "./change-agenda.server.ts";
import { leaveItemIn } from "./leave-item.server.ts";
import { requireUnsettled } from "./unsettled.views.server.ts";

/** Off this agenda for good, with the reason; its line stays where it was. */
export async function withdrawItem(
  app: App,
  intent: Intent,
  input: { meetingId: string; itemId: string; reason: string },
): Promise<{ itemId: string }> {
  return changeAgenda(app, { act: "withdraw-item", intent, input }, async (tx, { meeting }) => {
    const { meetingId, itemId, reason } = input;
    await requireUnsettled(tx.db, await requireItem(tx.db, meetingId, itemId));
    await leaveItemIn(tx, meeting, itemId);
    await saveState(tx.db, itemId, { state: "withdrawn", reason, at: tx.at, by: tx.by });
    tx.record({
      type: "item.withdrawn",
      subject: `meeting:${meetingId}`,
      payload: { itemId },
      wakes: [`meeting:${meetingId}`],
    });
    return { itemId };
  });
}

import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { saveState } from "./agenda.store.server.ts";
import { requireItem } from "./agenda.views.server.ts";
import { changeAgenda } from "./change-agenda.server.ts";

/** A withdrawn item is on the agenda again; a postponed one belongs to its new meeting. */
export async function restoreItem(
  app: App,
  intent: Intent,
  input: { meetingId: string; itemId: string },
): Promise<{ itemId: string }> {
  return changeAgenda(app, { act: "restore-item", intent, input }, async (tx) => {
    const { meetingId, itemId } = input;
    const { state } = await requireItem(tx.db, meetingId, itemId);
    if (state === "planned") refuse("item-not-withdrawn");
    if (state === "postponed") refuse("item-out");
    await saveState(tx.db, itemId, { state: "planned", reason: null, at: tx.at, by: tx.by });
    tx.record({
      type: "item.restored",
      subject: `meeting:${meetingId}`,
      payload: { itemId },
      wakes: [`meeting:${meetingId}`],
    });
    return { itemId };
  });
}

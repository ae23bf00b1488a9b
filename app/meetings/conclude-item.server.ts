import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { saveConclusion } from "./agenda.store.server.ts";
import { requireItem } from "./agenda.views.server.ts";

/** What the chair concluded on an item, in a few words; written again it replaces the first. */
export async function concludeItem(
  app: App,
  intent: Intent,
  input: { meetingId: string; itemId: string; conclusion: string },
): Promise<{ concludedAt: number }> {
  const deed = { act: "conclude-item", intent, input, action: "meeting.conclude-item" as const };
  return actOnMeeting(app, deed, async (tx, { person }) => {
    const { meetingId, itemId, conclusion } = input;
    const item = await requireItem(tx.db, meetingId, itemId);
    if (item.state !== "planned") refuse("item-out");
    if (item.takenUpAt === null) refuse("item-not-current");
    await saveConclusion(tx.db, itemId, { conclusion, at: tx.at, by: person.id });
    tx.record({
      type: "item.concluded",
      subject: `meeting:${meetingId}`,
      payload: { itemId, again: item.concludedAt !== null },
      wakes: [`meeting:${meetingId}`],
    });
    return { concludedAt: tx.at };
  });
}

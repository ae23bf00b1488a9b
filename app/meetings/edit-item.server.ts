import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { saveItem, type ItemFacts } from "./agenda.store.server.ts";
import { requireItem } from "./agenda.views.server.ts";
import { lapseApprovalIn } from "./lapse-approval.server.ts";
import { requireOffices } from "./offices.views.server.ts";

export async function editItem(
  app: App,
  intent: Intent,
  input: ItemFacts & { meetingId: string; itemId: string },
): Promise<{ itemId: string }> {
  const deed = { act: "edit-item", intent, input, action: "meeting.prepare" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    await lapseApprovalIn(tx, meeting);
    const { meetingId, itemId, ...facts } = input;
    await requireItem(tx.db, meetingId, itemId);
    await requireOffices(tx.db, [facts.leadId, facts.presenterId]);
    await saveItem(tx.db, itemId, facts);
    tx.record({
      type: "item.edited",
      subject: `meeting:${meetingId}`,
      payload: { itemId, leadId: facts.leadId, mode: facts.mode },
      wakes: [`meeting:${meetingId}`],
    });
    return { itemId };
  });
}

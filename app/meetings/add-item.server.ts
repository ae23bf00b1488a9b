import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { insertItem, type ItemFacts } from "./agenda.store.server.ts";
import { requireEditable } from "./meeting.ts";
import { requireOffices } from "./offices.views.server.ts";

export async function addItem(
  app: App,
  intent: Intent,
  input: ItemFacts & { meetingId: string },
): Promise<{ itemId: string }> {
  const deed = { act: "add-item", intent, input, action: "meeting.prepare" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    requireEditable(meeting);
    await requireOffices(tx.db, [input.leadId, input.presenterId]);
    const { meetingId, ...facts } = input;
    const id = tx.id();
    await insertItem(tx.db, { id, meetingId, facts });
    tx.record({
      type: "item.added",
      subject: `meeting:${meetingId}`,
      payload: { itemId: id, leadId: facts.leadId, mode: facts.mode },
      wakes: [`meeting:${meetingId}`],
    });
    return { itemId: id };
  });
}

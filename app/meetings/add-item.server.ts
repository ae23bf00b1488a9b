import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { insertItem, type ItemFacts } from "./agenda.store.server.ts";
import { lapseApprovalIn } from "./lapse-approval.server.ts";
import type { Meeting } from "./meeting.ts";
import { requireOffices } from "./offices.views.server.ts";

export async function addItem(
  app: App,
  intent: Intent,
  input: ItemFacts & { meetingId: string },
): Promise<{ itemId: string }> {
  const deed = { act: "add-item", intent, input, action: "meeting.prepare" as const };
  const { meetingId: _, ...facts } = input;
  return actOnMeeting(app, deed, (tx, { meeting }) => addItemIn(tx, meeting, facts));
}

/** The same within another act, which has asked for the meeting with `meeting.prepare`. */
export async function addItemIn(
  tx: Tx,
  meeting: Meeting,
  facts: ItemFacts,
): Promise<{ itemId: string }> {
  await lapseApprovalIn(tx, meeting);
  await requireOffices(tx.db, [facts.leadId, facts.presenterId]);
  const id = tx.id();
  await insertItem(tx.db, { id, meetingId: meeting.id, facts });
  tx.record({
    type: "item.added",
    subject: `meeting:${meeting.id}`,
    payload: { itemId: id, leadId: facts.leadId, mode: facts.mode },
    wakes: [`meeting:${meeting.id}`],
  });
  return { itemId: id };
}

import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { requireChair } from "./chair.views.server.ts";
import { itemOrder } from "./agenda.store.server.ts";
import { approveAgenda as approve } from "./meeting-steps.ts";
import { saveMeeting } from "./meeting.store.server.ts";

/** The chair approves the agenda; a change to it afterwards takes the approval back. */
export async function approveAgenda(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ approvedAt: number }> {
  const deed = { act: "approve-agenda", intent, input, action: "meeting.approve" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    await requireChair(tx.db, meeting);
    const items = await itemOrder(tx.db, meeting.id);
    const approved = approve(meeting, items.length, tx.at);
    await saveMeeting(tx.db, approved);
    tx.record({
      type: "meeting.agenda-approved",
      subject: `meeting:${meeting.id}`,
      payload: { items: items.length },
      wakes: [`meeting:${meeting.id}`],
    });
    return { approvedAt: approved.approvedAt };
  });
}

import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { requireChair } from "./chair.views.server.ts";
import { itemOrder } from "./agenda.store.server.ts";
import { askApproval as ask } from "./meeting-steps.ts";
import { chairPersonOf } from "./meeting-people.views.server.ts";
import { saveMeeting } from "./meeting.store.server.ts";

/** The secretariat lays the agenda before the chair. */
export async function askApproval(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ askedAt: number }> {
  const deed = { act: "ask-approval", intent, input, action: "meeting.ask-approval" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    await requireChair(tx.db, meeting);
    const items = await itemOrder(tx.db, meeting.id);
    await saveMeeting(tx.db, ask(meeting, items.length, tx.at));
    const chair = await chairPersonOf(tx.db, meeting.id);
    tx.record({
      type: "meeting.approval-asked",
      subject: `meeting:${meeting.id}`,
      payload: { items: items.length },
      wakes: [`meeting:${meeting.id}`, ...(chair === null ? [] : [`person:${chair}`])],
    });
    return { askedAt: tx.at };
  });
}

import { publishPapersIn } from "../papers/publish-papers.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { requireChair } from "./chair.views.server.ts";
import { itemOrder } from "./agenda.store.server.ts";
import { declarePapers as declare } from "./meeting-steps.ts";
import { wakesOfMeeting } from "./meeting-people.views.server.ts";
import { saveMeeting } from "./meeting.store.server.ts";

/** The secretariat declares the papers complete: what still waits goes out with it. */
export async function declarePapers(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ published: number }> {
  const action = "meeting.declare-papers" as const;
  const deed = { act: "declare-papers", intent, input, action };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    await requireChair(tx.db, meeting);
    const items = await itemOrder(tx.db, meeting.id);
    await saveMeeting(tx.db, declare(meeting, items.length, tx.at));
    const published = await publishPapersIn(tx, meeting.id);
    const wakes = await wakesOfMeeting(tx.db, meeting.id);
    tx.record({
      type: "meeting.papers-declared",
      subject: `meeting:${meeting.id}`,
      payload: { papers: published, items: items.length },
      wakes,
    });
    return { published };
  });
}

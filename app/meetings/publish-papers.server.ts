import { publishPapersIn } from "../papers/publish-papers.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { wakesOfMeeting } from "./meeting-people.views.server.ts";

/** The papers that wait go out to whom they belong; the meeting stays where it is in its course. */
export async function publishPapers(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ published: number }> {
  const action = "meeting.publish-papers" as const;
  const deed = { act: "publish-papers", intent, input, action };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    const published = await publishPapersIn(tx, meeting.id);
    if (published === 0) return { published };
    const wakes = await wakesOfMeeting(tx.db, meeting.id);
    tx.record({
      type: "meeting.papers-published",
      subject: `meeting:${meeting.id}`,
      payload: { papers: published },
      wakes,
    });
    return { published };
  });
}

import { publishPapersIn } from "../papers/publish-papers.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { itemOrder } from "./agenda.store.server.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import { publishMeeting } from "./meeting.ts";
import { saveMeeting } from "./meeting.store.server.ts";

/** Agenda and papers go out to whom they belong; a second time sends what came since. */
export async function publishPapers(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ published: number }> {
  const action = "meeting.publish-papers" as const;
  const deed = { act: "publish-papers", intent, input, action };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    const { meetingId } = input;
    const items = await itemOrder(tx.db, meetingId);
    await saveMeeting(tx.db, publishMeeting(meeting, items.length));
    const published = await publishPapersIn(tx, meetingId);
    const roll = await attendanceRoll(tx.db, meetingId);
    const readers = roll.flatMap((seat) => [seat.personId, seat.substitutePersonId ?? []].flat());
    tx.record({
      type: "meeting.papers-published",
      subject: `meeting:${meetingId}`,
      payload: { first: meeting.state === "planned" },
      wakes: [`meeting:${meetingId}`, ...readers.map((id) => `person:${id}`)],
    });
    return { published };
  });
}

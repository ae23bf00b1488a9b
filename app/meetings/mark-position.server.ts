import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { requireItem } from "./agenda.views.server.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import { savePosition } from "./position.store.server.ts";
import type { Position } from "./position.ts";

type Input = { meetingId: string; itemId: string; position: Position };

/**
 * A member says beforehand what he thinks of an item, and may change it until the meeting is opened.
 * The log says that it was said, never what.
 */
export async function markPosition(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ itemId: string; position: Position }> {
  const action = "meeting.mark-position" as const;
  const deed = { act: "mark-position", intent, input, action };
  return actOnMeeting(app, deed, async (tx, { meeting, person }) => {
    const { itemId, position } = input;
    const item = await requireItem(tx.db, meeting.id, itemId);
    if (item.state !== "planned") refuse("item-out");
    const roll = await attendanceRoll(tx.db, meeting.id);
    const seat = roll.find(({ personId }) => personId === person.id) ?? refuse("not-allowed");
    const { seatId, personId } = seat;
    await savePosition(tx.db, meeting.id, { itemId, seatId, personId, position, at: tx.at });
    tx.record({
      type: "position.marked",
      subject: `meeting:${meeting.id}`,
      payload: { itemId, seatId },
      wakes: [`meeting:${meeting.id}`],
    });
    return { itemId, position };
  });
}

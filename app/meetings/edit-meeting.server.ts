import { ruleSetOn } from "../bodies/rule-set.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { writeRoll } from "./attendance.store.server.ts";
import { dayAndYear, type MeetingFacts } from "./meeting-facts.ts";
import { requireEditable } from "./meeting.ts";
import { saveMeeting } from "./meeting.store.server.ts";
import { rollOfDay } from "./roll-of-day.server.ts";

/** Another day may mean other holders of seats: the roll follows, seats that stay keep their line. */
export async function editMeeting(
  app: App,
  intent: Intent,
  input: MeetingFacts & { meetingId: string },
): Promise<{ meetingId: string }> {
  const deed = { act: "edit-meeting", intent, input, action: "meeting.prepare" as const };
  return actOnMeeting(app, deed, async (tx, scene) => {
    const meeting = requireEditable(scene.meeting);
    const { meetingId: id, kind, number, title, place, startsAt } = input;
    const { seats, chairSeatId } = await rollOfDay(tx.db, { ...input, bodyId: meeting.bodyId });
    const { day, year } = dayAndYear(startsAt);
    const facts = { kind, number, title, place, startsAt, year, chairSeatId };
    await saveMeeting(tx.db, { ...meeting, ...facts, ruleSet: ruleSetOn(day) });
    await writeRoll(tx.db, id, seats);
    tx.record({
      type: "meeting.edited",
      subject: `meeting:${id}`,
      payload: { kind, year, number, startsAt, seats: seats.length },
      wakes: [`meeting:${id}`],
    });
    return { meetingId: id };
  });
}

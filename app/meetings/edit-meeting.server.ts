import { ruleSetOn } from "../bodies/rule-set.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { writeRoll } from "./attendance.store.server.ts";
import { dayAndYear, type MeetingFacts } from "./meeting-facts.ts";
import { lapseApprovalIn } from "./lapse-approval.server.ts";
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
    const { meetingId: id, kind, title, place, startsAt } = input;
    if (scene.meeting.number !== null && kind !== scene.meeting.kind) refuse("meeting-numbered");
    const meeting = await lapseApprovalIn(tx, scene.meeting);
    const { seats, chairSeatId } = await rollOfDay(tx.db, { ...input, bodyId: meeting.bodyId });
    const { day, ...onDay } = dayAndYear(startsAt);
    // A number belongs to the year in which it was taken.
    const year = meeting.number === null ? onDay.year : meeting.year;
    const facts = { kind, title, place, startsAt, year, chairSeatId };
    await saveMeeting(tx.db, { ...meeting, ...facts, ruleSet: ruleSetOn(day) });
    await writeRoll(tx.db, id, seats);
    tx.record({
      type: "meeting.edited",
      subject: `meeting:${id}`,
      payload: { kind, year, startsAt, seats: seats.length },
      wakes: [`meeting:${id}`],
    });
    return { meetingId: id };
  });
}

import { issueInvitationsIn } from "../invitations/issue-invitations.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { writeRoll } from "./attendance.store.server.ts";
import { dayAndYear, type MeetingFacts } from "./meeting-facts.ts";
import { lapseApprovalIn } from "./lapse-approval.server.ts";
import { wakesOfMeeting } from "./meeting-people.views.server.ts";
import { isToldOf } from "./meeting.ts";
import { saveMeeting } from "./meeting.store.server.ts";
import { rollOfDay } from "./roll-of-day.server.ts";
import { ruleSetInForce } from "../settings/in-force.views.server.ts";

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
    await saveMeeting(tx.db, { ...meeting, ...facts, ruleSet: await ruleSetInForce(tx.db, day) });
    await writeRoll(tx.db, id, seats);
    tx.record({
      type: "meeting.edited",
      subject: `meeting:${id}`,
      payload: { kind, year, startsAt, seats: seats.length },
      wakes: [`meeting:${id}`],
    });
    if (isToldOf(meeting)) await tellIn(tx, { id, startsAt, place, before: meeting });
    return { meetingId: id };
  });
}

type Told = Pick<MeetingFacts, "startsAt" | "place"> & {
  id: string;
  before: Pick<MeetingFacts, "startsAt" | "place">;
};

/** Whoever sits there from now on is invited too; another time or place is told to everybody. */
async function tellIn(tx: Tx, { id, startsAt, place, before }: Told): Promise<void> {
  await issueInvitationsIn(tx, id);
  const hasMoved = { time: startsAt !== before.startsAt, place: place !== before.place };
  if (!hasMoved.time && !hasMoved.place) return;
  tx.record({
    type: "meeting.moved",
    subject: `meeting:${id}`,
    payload: { startsAt, ...hasMoved },
    wakes: await wakesOfMeeting(tx.db, id),
  });
}

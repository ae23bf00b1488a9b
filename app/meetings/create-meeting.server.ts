import { randomBytes } from "node:crypto";
import { ruleSetOn } from "../bodies/rule-set.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { writeRoll } from "./attendance.store.server.ts";
import { dayAndYear, type MeetingFacts } from "./meeting-facts.ts";
import { insertMeeting } from "./meeting.store.server.ts";
import { rollOfDay } from "./roll-of-day.server.ts";

const newMeeting = {
  ...{ state: "planned" as const, number: null, followsId: null, askedAt: null, approvedAt: null },
  ...{ invitedAt: null, publishedAt: null, openedAt: null, closedAt: null, currentItemId: null },
};

/** The secretariat calls a meeting: its roll and the secret of its check-in code. */
export async function createMeeting(
  app: App,
  intent: Intent,
  input: MeetingFacts & { bodyId: string },
): Promise<{ meetingId: string }> {
  return commit(app, { act: "create-meeting", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    requireMay(person, "meeting.prepare", { state: "planned", relations: [] });
    const { seats, chairSeatId } = await rollOfDay(tx.db, input);
    const { day, year } = dayAndYear(input.startsAt);
    const id = tx.id();
    const meeting = {
      ...input,
      ...{ id, year, chairSeatId, ruleSet: ruleSetOn(day) },
      ...newMeeting,
    };
    await insertMeeting(tx.db, meeting, randomBytes(32).toString("base64url"));
    await writeRoll(tx.db, id, seats);
    tx.record({
      type: "meeting.created",
      subject: `meeting:${id}`,
      payload: { kind: input.kind, year, seats: seats.length },
      wakes: [`meeting:${id}`],
    });
    return { meetingId: id };
  });
}

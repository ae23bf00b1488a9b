import { randomBytes } from "node:crypto";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { standingLines, type OutlineLine } from "./agenda-outline.ts";
import { agendaOutline } from "./agenda-outline.views.server.ts";
import { writeRoll } from "./attendance.store.server.ts";
import { dayAndYear, type MeetingFacts } from "./meeting-facts.ts";
import { insertMeeting } from "./meeting.store.server.ts";
import { linesOfTemplate } from "./meeting-template.store.server.ts";
import { plantAgendaIn } from "./plant-agenda.server.ts";
import { rollOfDay } from "./roll-of-day.server.ts";
import { ruleSetInForce } from "../settings/in-force.views.server.ts";

/** What the agenda starts with: a template's, or the standing items of an earlier meeting. */
export type Source = { from: "template" | "meeting"; id: string };

type Input = MeetingFacts & { bodyId: string; source?: Source };

/** The secretariat calls a meeting, on an empty agenda or on one that has proved itself. */
export async function createMeeting(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ meetingId: string }> {
  return commit(app, { act: "create-meeting", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    requireMay(person, "meeting.prepare", { state: "planned", relations: [] });
    const { source, ...facts } = input;
    const meetingId = await createMeetingIn(tx, facts);
    if (source) await plantAgendaIn(tx, meetingId, await linesOf(tx, source));
    return { meetingId };
  });
}

async function linesOf({ db }: Tx, { from, id }: Source): Promise<OutlineLine[]> {
  if (from === "meeting") return standingLines(await agendaOutline(db, id));
  return (await linesOfTemplate(db, id)) ?? refuse("not-found");
}

const newMeeting = {
  ...{ state: "planned" as const, number: null, askedAt: null, approvedAt: null },
  ...{ invitedAt: null, publishedAt: null, openedAt: null, closedAt: null, currentItemId: null },
};

type NewMeeting = MeetingFacts & { bodyId: string; followsId?: string };

/** The meeting with its roll and the secret of its check-in code; for acts that have asked for it. */
export async function createMeetingIn(tx: Tx, facts: NewMeeting): Promise<string> {
  const { seats, chairSeatId } = await rollOfDay(tx.db, facts);
  const { day, year } = dayAndYear(facts.startsAt);
  const id = tx.id();
  const followsId = facts.followsId ?? null;
  const meeting = { ...facts, ...newMeeting, id, year, followsId, chairSeatId };
  const secret = randomBytes(32).toString("base64url");
  await insertMeeting(tx.db, { ...meeting, ruleSet: await ruleSetInForce(tx.db, day) }, secret);
  await writeRoll(tx.db, id, seats);
  tx.record({
    type: "meeting.created",
    subject: `meeting:${id}`,
    payload: { kind: facts.kind, year, seats: seats.length, follows: followsId },
    wakes: [`meeting:${id}`],
  });
  return id;
}

import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { agendaOutline } from "./agenda-outline.views.server.ts";
import { createMeetingIn } from "./create-meeting.server.ts";
import { lapseApprovalIn } from "./lapse-approval.server.ts";
import { isToldOf, requireEditable, type Meeting } from "./meeting.ts";
import { postponeMeeting as postpone } from "./meeting-steps.ts";
import { wakesOfMeeting } from "./meeting-people.views.server.ts";
import { findMeeting, saveMeeting } from "./meeting.store.server.ts";
import { moveAgendaIn } from "./move-agenda.server.ts";

type Input = {
  meetingId: string;
  reason: string;
  /** A meeting that is being prepared already, or the time of a new one. */
  to: { meetingId: string } | { startsAt: number };
};

/** The meeting is held as another one: its agenda goes there, and each points to the other. */
export async function postponeMeeting(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ meetingId: string; toId: string }> {
  const deed = { act: "postpone-meeting", intent, input, action: "meeting.postpone" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    const coming = requireEditable(meeting);
    const lines = await agendaOutline(tx.db, meeting.id);
    const toId = await targetOf(tx, coming, input.to);
    const postponed = postpone(meeting, { toId, reason: input.reason }, tx.at);
    await moveAgendaIn(tx, { lines, toId, reason: postponed.reason });
    await saveMeeting(tx.db, postponed);
    const wakes = await wakesOfMeeting(tx.db, meeting.id);
    tx.record({
      type: "meeting.postponed",
      subject: `meeting:${meeting.id}`,
      payload: { from: meeting.state, told: isToldOf(meeting), toMeetingId: toId },
      wakes: [...wakes, `meeting:${toId}`],
    });
    return { meetingId: meeting.id, toId };
  });
}

async function targetOf(tx: Tx, meeting: Meeting, to: Input["to"]): Promise<string> {
  if ("startsAt" in to) {
    const { bodyId, kind, title, place, chairSeatId, id } = meeting;
    if (to.startsAt <= tx.at) refuse("postponed-to-past");
    const facts = { bodyId, kind, title, place, chairSeatId, startsAt: to.startsAt };
    return createMeetingIn(tx, { ...facts, followsId: id });
  }
  const found = await findMeeting(tx.db, to.meetingId, { forUpdate: true });
  if (!found || found.id === meeting.id || found.bodyId !== meeting.bodyId) refuse("not-found");
  const target = await lapseApprovalIn(tx, found);
  await saveMeeting(tx.db, { ...target, followsId: target.followsId ?? meeting.id });
  return target.id;
}

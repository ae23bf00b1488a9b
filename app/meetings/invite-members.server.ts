import { issueInvitationsIn } from "../invitations/issue-invitations.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { takeNumber } from "../platform/number-series.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { requireChair } from "./chair.views.server.ts";
import { keepFirstAgendaIn } from "./keep-first-agenda.server.ts";
import { requireState } from "./meeting.ts";
import { inviteMembers as invite } from "./meeting-steps.ts";
import { seriesOf } from "./meeting-series.ts";
import { wakesOfMeeting } from "./meeting-people.views.server.ts";
import { saveMeeting } from "./meeting.store.server.ts";

/** The invitations go out and the meeting takes its number; from now on its people see it. */
export async function inviteMembers(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ number: number }> {
  const deed = { act: "invite-members", intent, input, action: "meeting.invite" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    await requireChair(tx.db, meeting);
    const approved = requireState(meeting, "approved");
    const number = await takeNumber(tx.db, seriesOf(approved));
    await saveMeeting(tx.db, invite(approved, number, tx.at));
    await keepFirstAgendaIn(tx, meeting.id);
    await issueInvitationsIn(tx, meeting.id);
    const wakes = await wakesOfMeeting(tx.db, meeting.id);
    tx.record({
      type: "meeting.invited",
      subject: `meeting:${meeting.id}`,
      payload: { number, year: meeting.year, kind: meeting.kind },
      wakes,
    });
    return { number };
  });
}

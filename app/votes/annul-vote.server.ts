import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { requireMeeting } from "../meetings/standing.views.server.ts";
import { requireOpen } from "../meetings/meeting.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { hasApprovedDocument } from "../resolutions/issued.views.server.ts";
import { actOnVote } from "./act-on-vote.server.ts";
import { logAnnulmentIn } from "./log-annulment.server.ts";
import { annulVote as annul } from "./vote.ts";
import { updateVote } from "./vote.store.server.ts";

type Input = { voteId: string; reason: string };
type Answer = { voteId: string; annulledAt: number };

/**
 * A vote that was held wrongly counts for nothing; the reason stays with it, the log only says that
 * there is one. While the meeting is in session, and before a resolution rests on it.
 */
export async function annulVote(app: App, intent: Intent, input: Input): Promise<Answer> {
  const deed = { act: "annul-vote", intent, input, action: "vote.annul" as const };
  return actOnVote(app, deed, async (tx, { vote: before, person }) => {
    const { meetingId, itemId } = before;
    const meeting = await requireMeeting(tx.db, { person, meetingId, action: "meeting.see" });
    requireOpen(meeting);
    if (await hasApprovedDocument(tx.db, itemId)) refuse("resolution-not-draft");
    const roll = await attendanceRoll(tx.db, meeting.id);
    const chair = roll.find(({ seatId }) => seatId === meeting.chairSeatId) ?? refuse("not-found");
    const onWordOf = person.id === chair.personId ? null : chair.personId;
    const annulment = { at: tx.at, by: person.id, onWordOf, reason: input.reason };
    const vote = annul(before, annulment);
    await updateVote(tx.db, vote, before.state);
    await logAnnulmentIn(tx, vote);
    tx.record({
      type: "vote.annulled",
      subject: `vote:${vote.id}`,
      payload: { meetingId, itemId, round: vote.round, onWordOf },
      wakes: [`meeting:${meetingId}`, `vote:${vote.id}`],
    });
    return { voteId: vote.id, annulledAt: tx.at };
  });
}

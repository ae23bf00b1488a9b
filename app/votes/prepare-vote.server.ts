import { findItem } from "../meetings/agenda.views.server.ts";
import { requireNotClosed } from "../meetings/meeting.ts";
import { relationsInMeeting, requireMeeting } from "../meetings/standing.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { VoteForm } from "./vote-form.ts";
import { createVote } from "./vote.ts";
import { insertCreatedVote, lastRoundOfItem } from "./vote.store.server.ts";

type Input = { meetingId: string; itemId: string; question: string | null; form: VoteForm };
type Answer = { voteId: string };

/**
 * A vote is got ready on an item for decision, any time before the meeting is over: its question and
 * how it is taken. Whoever conducts the meeting opens it with one tap. An item may have several.
 */
export async function prepareVote(app: App, intent: Intent, input: Input): Promise<Answer> {
  return commit(app, { act: "prepare-vote", intent, input }, async (tx) => {
    const { meetingId, itemId, question, form } = input;
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const wanted = { person, meetingId, action: "meeting.see", forUpdate: true } as const;
    const meeting = await requireMeeting(tx.db, wanted);
    const relations = await relationsInMeeting(tx.db, person, meetingId);
    requireMay(person, "vote.prepare", { state: "created", relations });
    requireNotClosed(meeting);
    const item = (await findItem(tx.db, itemId)) ?? refuse("not-found");
    const last = await lastRoundOfItem(tx.db, itemId);
    const vote = createVote({ meeting, item, last }, { id: tx.id(), question, form, now: tx.at });
    await insertCreatedVote(tx.db, vote);
    tx.record({
      type: "vote.prepared",
      subject: `vote:${vote.id}`,
      payload: {
        ...{ meetingId, itemId },
        ...{ secret: form.isSecret, options: form.options?.length ?? 0 },
      },
      wakes: [`meeting:${meetingId}`],
    });
    return { voteId: vote.id };
  });
}

import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { openVoteIn, type Opened } from "./open-vote-in.server.ts";
import { PLAIN_FORM, type VoteForm } from "./vote-form.ts";
import { createVote } from "./vote.ts";
import { claimNextRound, insertOpenVote } from "./vote.store.server.ts";

type Input = {
  meetingId: string;
  itemId: string;
  question: string | null;
  form?: VoteForm;
  /** Why the vote is held without a quorum: the chair's alone to say. */
  waiver?: string | null;
};

/** A vote called on the spot: worded and opened in one. */
export async function openVote(app: App, intent: Intent, input: Input): Promise<Opened> {
  return commit(app, { act: "open-vote", intent, input }, (tx) => {
    const { question, form = PLAIN_FORM, waiver = null } = input;
    return openVoteIn(
      tx,
      { by: intent.by, meetingId: input.meetingId, itemId: input.itemId, waiver },
      {
        ready: async (place) => {
          const last = (await claimNextRound(tx.db, place.item.id)) - 1;
          const wanted = { id: tx.id(), question, form, now: tx.at };
          return createVote({ ...place, last }, wanted);
        },
        store: async (vote) => {
          if (!(await insertOpenVote(tx.db, vote))) refuse("vote-already-open");
        },
      },
    );
  });
}

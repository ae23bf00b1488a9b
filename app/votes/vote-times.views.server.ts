import type { Knex } from "knex";
import { agendaItems } from "../meetings/agenda.views.server.ts";
import { questionOf } from "./block-question.ts";
import type { VoteForm } from "./vote-form.ts";
import type { VoteResult } from "./vote-result.ts";
import { blocksOf, itemsOf } from "./vote-items.store.server.ts";
import { listVotes } from "./vote.store.server.ts";

/** A vote as the record of the meeting tells it; figures once they have been announced. */
export type VoteTimes = {
  id: string;
  /** More than one: a consent block. */
  itemIds: readonly string[];
  round: number;
  question: string;
  openedAt: number;
  onWordOf: string | null;
  /** Why the chair let it be held without a quorum. */
  waiver: string | null;
  closedAt: number | null;
  announcedAt: number | null;
  result: VoteResult | null;
  form: VoteForm;
  annulled: { at: number; reason: string } | null;
};

/** Every vote of the meeting that was opened, in order of time. */
export async function voteTimes(db: Knex, meetingId: string): Promise<VoteTimes[]> {
  const votes = await listVotes(db, meetingId);
  const blocks = await blocksOf(db, meetingId);
  const items = await agendaItems(db, meetingId);
  return votes.flatMap((vote) => {
    if (vote.state === "created") return [];
    const { id, round, openedAt, onWordOf } = vote;
    const question = questionOf(vote, blocks, items);
    const itemIds = itemsOf(vote, blocks);
    const closedAt = vote.state === "open" ? null : vote.closedAt;
    const announced = vote.state === "announced" ? vote : null;
    const told = { announcedAt: announced?.announcedAt ?? null, result: announced?.result ?? null };
    const waiver = vote.quorum?.waiver ?? null;
    const annulled = vote.state === "annulled" ? vote.annulment : null;
    const opening = { id, itemIds, round, question, openedAt, onWordOf, waiver, form: vote.form };
    return [{ ...opening, closedAt, ...told, annulled }];
  });
}

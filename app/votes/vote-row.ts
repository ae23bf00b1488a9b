import type { VoteForm } from "./vote-form.ts";
import { voteRow, type VoteRow } from "./stored-vote.ts";
import type { Annulment, Vote, VoteQuorum } from "./vote.ts";

type Row = Record<string, string | number | null>;

/** A vote as it lies in the database, checked against what it must be. */
export function rowToVote(given: unknown): Vote {
  const row = voteRow.parse(given);
  const created = {
    id: row.id,
    meetingId: row.meeting_id,
    itemId: row.item_id,
    round: row.round,
    question: row.question,
    ruleSet: row.rule_set,
    form: formIn(row),
    createdAt: row.created_at,
  };
  if (row.state === "created") return { ...created, state: row.state };
  const { opened_at: openedAt, opened_by: openedBy, on_word_of: onWordOf } = row;
  const opening = { openedAt, openedBy, onWordOf, quorum: quorumIn(row), closesAt: row.closes_at };
  const opened = { ...created, ...opening };
  if (row.state === "open") return { ...opened, state: row.state };
  const { closed_at: closedAt, closed_by: closedBy, closed_how: closedHow } = row;
  const ended = { closedAt, closedBy, closedHow, keyed: row.keyed, result: row.result };
  const closed = { ...opened, ...ended };
  if (row.state === "annulled") {
    const { announced_at: announcedAt } = row;
    return { ...closed, state: row.state, announcedAt, annulment: annulmentIn(row) };
  }
  if (row.state === "closed") return { ...closed, state: row.state };
  const { announced_at: announcedAt, names_shown_at: namesShownAt } = row;
  return { ...closed, state: row.state, announcedAt, namesShownAt };
}

export function voteToRow(vote: Vote): Row {
  const row = {
    id: vote.id,
    meeting_id: vote.meetingId,
    item_id: vote.itemId,
    round: vote.round,
    question: vote.question,
    rule_set: vote.ruleSet,
    created_at: vote.createdAt,
    state: vote.state,
    ...formToRow(vote.form),
  };
  if (vote.state === "created") return row;
  const { openedAt: opened_at, openedBy: opened_by, onWordOf: on_word_of } = vote;
  const opening = { opened_at, opened_by, on_word_of, closes_at: vote.closesAt };
  const opened = { ...row, ...opening, ...quorumToRow(vote.quorum) };
  if (vote.state === "open") return opened;
  const { closedAt: closed_at, closedBy: closed_by, closedHow: closed_how } = vote;
  const counted = {
    keyed: vote.keyed && JSON.stringify(vote.keyed),
    result: JSON.stringify(vote.result),
  };
  const closing = { closed_at, closed_by, closed_how, ...counted };
  const closed = { ...opened, ...closing };
  if (vote.state === "annulled") {
    return { ...closed, announced_at: vote.announcedAt, ...annulmentToRow(vote.annulment) };
  }
  if (vote.state === "closed") return closed;
  const { announcedAt: announced_at, namesShownAt: names_shown_at } = vote;
  return { ...closed, announced_at, names_shown_at };
}

type QuorumRow = {
  present: number | null;
  present_needed: number | null;
  quorum_waiver: string | null;
};

function quorumIn(row: QuorumRow): VoteQuorum | null {
  const { present, present_needed: needed, quorum_waiver: waiver } = row;
  return present === null || needed === null ? null : { present, needed, waiver };
}

function quorumToRow(quorum: VoteQuorum | null): QuorumRow {
  return {
    present: quorum?.present ?? null,
    present_needed: quorum?.needed ?? null,
    quorum_waiver: quorum?.waiver ?? null,
  };
}

function formIn(row: VoteRow): VoteForm {
  return {
    taken: row.taken,
    isSecret: row.is_secret === 1,
    options: row.options,
    closesAfter: row.closes_after,
    closesWhenAll: row.closes_when_all === 1,
  };
}

function formToRow(form: VoteForm): Row {
  return {
    taken: form.taken,
    is_secret: form.isSecret ? 1 : 0,
    options: form.options && JSON.stringify(form.options),
    closes_after: form.closesAfter,
    closes_when_all: form.closesWhenAll ? 1 : 0,
  };
}

function annulmentIn(row: Extract<VoteRow, { state: "annulled" }>): Annulment {
  const { annulled_at: at, annulled_by: by, annulled_on_word_of: onWordOf } = row;
  return { at, by, onWordOf, reason: row.annulment_reason };
}

function annulmentToRow({ at, by, onWordOf, reason }: Annulment): Row {
  return {
    annulled_at: at,
    annulled_by: by,
    annulled_on_word_of: onWordOf,
    annulment_reason: reason,
  };
}

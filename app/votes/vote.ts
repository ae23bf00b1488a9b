import type { RuleSetId } from "../bodies/rule-sets.ts";
import type { ItemMode } from "../meetings/agenda.ts";
import { requireOpen, type Meeting } from "../meetings/meeting.ts";
import { clockVi } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import type { KeyedCounts } from "./keyed-counts.ts";
import type { VoteResult } from "./vote-result.ts";
import type { VoteForm } from "./vote-form.ts";

/*
 * A vote (biểu quyết) on an item of the agenda: created → open → closed → announced.
 *
 * It is opened by hand, by the chair or by the secretariat on the chair's word, and closed by hand,
 * at its time, or when all have voted. While it is open nobody, the secretariat included, is given a
 * number by choice: only how many have voted. The figures come into being when it closes, and are
 * everybody's when they are announced. A vote that was held wrongly is annulled: it keeps its number,
 * its casts and the reason, and counts for nothing.
 */

type Facts = {
  id: string;
  meetingId: string;
  itemId: string;
  /** Its number under the item; every vote on it has its own, also one that repeats another. */
  round: number;
  question: string;
  ruleSet: RuleSetId;
  form: VoteForm;
  createdAt: number;
};

export type CreatedVote = Facts & { state: "created" };

/** Who was there when the vote opened; without a quorum, why the chair lets the vote be held. */
export type VoteQuorum = { present: number; needed: number; waiver: string | null };

/** Who pressed, and the chair on whose word the secretariat pressed. */
export type Opening = {
  openedAt: number;
  openedBy: string;
  onWordOf: string | null;
  /** Null: opened before this was kept. */
  quorum: VoteQuorum | null;
  /** When it closes by itself. */
  closesAt: number | null;
};

/** By hand; at its time; because all had voted, so that nobody pressed; with figures keyed in. */
export const ENDINGS = ["hand", "time", "all", "keyed"] as const;
export type Ending = (typeof ENDINGS)[number];
export type Closing = {
  closedAt: number;
  closedBy: string | null;
  closedHow: Ending;
  /** Of a vote taken by hand: the figures as they were entered, by whoever closed it. */
  keyed: KeyedCounts | null;
  result: VoteResult;
};
export type Annulment = { at: number; by: string; onWordOf: string | null; reason: string };

export type OpenVote = Facts & Opening & { state: "open" };
export type ClosedVote = Facts & Opening & Closing & { state: "closed" };
export type AnnouncedVote = Facts &
  Opening &
  Closing & { state: "announced"; announcedAt: number; namesShownAt: number | null };
export type AnnulledVote = Facts &
  Opening &
  Closing & { state: "annulled"; announcedAt: number | null; annulment: Annulment };

export type Vote = CreatedVote | OpenVote | ClosedVote | AnnouncedVote | AnnulledVote;
export type VoteState = Vote["state"];

type Wanted = { id: string; question: string | null; form: VoteForm; now: number };
type Subject = {
  meeting: Meeting;
  item: { id: string; meetingId: string; title: string; mode: ItemMode };
  /** The highest number of a vote on this item so far. */
  last: number;
};

/** A vote got ready, on an item for decision of a meeting that is not over. */
export function createVote({ meeting, item, last }: Subject, wanted: Wanted): CreatedVote {
  if (item.meetingId !== meeting.id) refuse("item-not-current");
  if (item.mode !== "decision") refuse("item-not-for-decision");
  return {
    state: "created",
    id: wanted.id,
    meetingId: meeting.id,
    itemId: item.id,
    round: last + 1,
    question: wanted.question ?? item.title,
    ruleSet: meeting.ruleSet,
    form: wanted.form,
    createdAt: wanted.now,
  };
}

type Place = { meeting: Meeting; item: { id: string; mode: ItemMode }; previous: Vote | null };

/**
 * Refuses unless the meeting is in session, the item is the current one and is for decision, and the
 * result of the vote before it has been announced, or that vote annulled.
 */
export function requireMayOpen({ meeting, item, previous }: Place): void {
  const open = requireOpen(meeting);
  if (item.id !== open.currentItemId) refuse("item-not-current");
  if (item.mode !== "decision") refuse("item-not-for-decision");
  if (previous?.state === "open") refuse("vote-already-open");
  if (previous?.state === "closed") refuse("vote-not-announced");
}

/**
 * A vote is opened with a quorum, or without one on the chair's reason, which stays with the vote
 * and its result. Refuses otherwise. What the vote decides goes by who is present when it closes.
 */
export function voteQuorum(
  { present, needed }: { present: number; needed: number },
  waiver: string | null,
): VoteQuorum {
  if (present >= needed) return { present, needed, waiver: null };
  return { present, needed, waiver: waiver ?? refuse("no-quorum", { present, needed }) };
}

export function openVote(vote: Vote, opening: Omit<Opening, "closesAt">): OpenVote {
  if (vote.state !== "created") return refuse("vote-already-open");
  const { closesAfter } = vote.form;
  const closesAt = closesAfter === null ? null : opening.openedAt + closesAfter * 1000;
  return { ...vote, ...opening, closesAt, state: "open" };
}

/** Refuses by name unless votes may be cast now; a closed vote says since when (Asia/Ho_Chi_Minh). */
export function requireVoteOpen(vote: Vote): OpenVote {
  switch (vote.state) {
    case "open":
      return vote;
    case "created":
      return refuse("vote-not-open");
    case "closed":
    case "announced":
    case "annulled":
      return refuse("vote-closed", { at: clockVi(vote.closedAt) });
    default:
      return vote satisfies never;
  }
}

/** The same for a choice on a tablet: nothing is taken after the vote's time, closed yet or not. */
export function requireTakesCasts(vote: Vote, now: number): OpenVote {
  const open = requireVoteOpen(vote);
  if (open.closesAt !== null && now > open.closesAt) {
    refuse("vote-closed", { at: clockVi(open.closesAt) });
  }
  return open;
}

/** The result is counted once, at the close, and never again. */
export function closeVote(vote: Vote, closing: Closing): ClosedVote {
  return { ...requireVoteOpen(vote), ...closing, state: "closed" };
}

export function announceVote(vote: Vote, now: number): AnnouncedVote {
  switch (vote.state) {
    case "created":
    case "open":
      return refuse("vote-not-closed");
    case "announced":
      return refuse("vote-announced");
    case "annulled":
      return refuse("vote-annulled");
    case "closed":
      return { ...vote, state: "announced", announcedAt: now, namesShownAt: null };
    default:
      return vote satisfies never;
  }
}

/** The chair lets everyone see who chose what; it is never taken back. */
export function showNames(vote: Vote, now: number): AnnouncedVote {
  if (vote.state !== "announced") return refuse("vote-not-announced");
  return { ...vote, namesShownAt: vote.namesShownAt ?? now };
}

/** Out of the results for good, with the reason; what has no figures yet is closed first. */
export function annulVote(vote: Vote, annulment: Annulment): AnnulledVote {
  switch (vote.state) {
    case "created":
    case "open":
      return refuse("vote-not-closed");
    case "annulled":
      return refuse("vote-annulled");
    case "closed":
      return { ...vote, state: "annulled", announcedAt: null, annulment };
    case "announced": {
      const { namesShownAt: _, ...announced } = vote;
      return { ...announced, state: "annulled", annulment };
    }
    default:
      return vote satisfies never;
  }
}

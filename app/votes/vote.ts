import type { RuleSetId } from "../bodies/rule-sets.ts";
import type { Choice, Result } from "../counting/decision.ts";
import type { ItemMode } from "../meetings/agenda.ts";
import type { AttendanceKind } from "../meetings/attendance.ts";
import { requireOpen, type Meeting } from "../meetings/meeting.ts";
import { clockVi } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";

/*
 * A named vote (biểu quyết) on an item of the agenda: created → open → closed → announced.
 *
 * It is opened and closed by hand, by the chair or by the secretariat on the chair's word. While it
 * is open nobody, the secretariat included, is given a number by choice: only how many have voted.
 * The figures come into being when it closes, and are everybody's when they are announced.
 */

type Facts = {
  id: string;
  meetingId: string;
  itemId: string;
  /** The first vote on an item is round 1; after no decision there may be another. */
  round: number;
  question: string;
  ruleSet: RuleSetId;
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
};
export type Closing = { closedAt: number; closedBy: string; result: Result };

export type OpenVote = Facts & Opening & { state: "open" };
export type ClosedVote = Facts & Opening & Closing & { state: "closed" };
export type AnnouncedVote = Facts &
  Opening &
  Closing & { state: "announced"; announcedAt: number; namesShownAt: number | null };

export type Vote = CreatedVote | OpenVote | ClosedVote | AnnouncedVote;
export type VoteState = Vote["state"];

type Wanted = { id: string; question: string | null; now: number };
type Subject = {
  meeting: Meeting;
  item: { id: string; meetingId: string; title: string; mode: ItemMode };
  /** The last vote on this item, if there was one. */
  previous: Vote | null;
};

/**
 * A vote on the item the room is at. Refuses unless the meeting is in session, the item is the
 * current one and is for decision, and the result of the round before has been announced.
 */
export function createVote({ meeting, item, previous }: Subject, wanted: Wanted): CreatedVote {
  const open = requireOpen(meeting);
  if (item.meetingId !== open.id || item.id !== open.currentItemId) refuse("item-not-current");
  if (item.mode !== "decision") refuse("item-not-for-decision");
  if (previous?.state === "open") refuse("vote-already-open");
  if (previous?.state === "closed") refuse("vote-not-announced");
  return {
    state: "created",
    id: wanted.id,
    meetingId: open.id,
    itemId: item.id,
    round: (previous?.round ?? 0) + 1,
    question: wanted.question ?? item.title,
    ruleSet: open.ruleSet,
    createdAt: wanted.now,
  };
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

export function openVote(vote: CreatedVote, opening: Opening): OpenVote {
  return { ...vote, ...opening, state: "open" };
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
      return refuse("vote-closed", { at: clockVi(vote.closedAt) });
    default:
      return vote satisfies never;
  }
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

/** Entitled: every seat that takes part itself, be it from afar; not an absent or substituted one. */
export function isEntitled(kind: AttendanceKind): boolean {
  switch (kind) {
    case "IN_ROOM":
    case "ONLINE":
    case "REMOTE_VOTE_ONLY":
      return true;
    case "SUBSTITUTED":
    case "LEFT":
    case "ABSENT_EXCUSED":
    case "ABSENT":
      return false;
    default:
      return kind satisfies never;
  }
}

/**
 * A seat as the vote knows it. Who sits where is frozen when the vote opens; how the seat takes part,
 * and with it whether it is entitled, is that of the present moment until the vote closes, and then
 * that of the close. A recused member is never entitled.
 */
export type VoteSeat = {
  seatId: string;
  personId: string;
  breaksTies: boolean;
  entitled: boolean;
  recused: boolean;
  attendance: AttendanceKind;
};

/** One choice of one seat; append-only, a later one names the one it replaces. */
export type Cast = {
  id: string;
  seatId: string;
  personId: string;
  seq: number;
  choice: Choice;
  replacesId: string | null;
  via: "tablet" | "demo";
  at: number;
};

/** Refuses, saying what to do instead, unless this seat has a vote (Decree 191/2026/NĐ-CP). */
export function requireEntitled(seat: VoteSeat): void {
  if (seat.entitled) return;
  if (seat.recused) refuse("recused-no-vote");
  if (seat.attendance === "SUBSTITUTED") refuse("substitute-attends");
  if (seat.attendance === "LEFT") refuse("left-no-vote");
  refuse("absent-no-vote");
}

/** How many of those entitled have voted: all that anyone learns of an open vote. */
export type Progress = { voted: number; entitled: number };

export function progressOf(
  roll: readonly VoteSeat[],
  casts: readonly Pick<Cast, "seatId">[],
): Progress {
  const entitled = new Set(roll.filter((seat) => seat.entitled).map(({ seatId }) => seatId));
  const voted = new Set(casts.map(({ seatId }) => seatId).filter((id) => entitled.has(id)));
  return { voted: voted.size, entitled: entitled.size };
}

import type { z } from "zod";
import type { Checked, FindingCode } from "./finding.ts";
import type { Leaf, LeafType } from "./leaf.ts";
import {
  attendanceChange,
  resolutionIssue,
  rollbackAccept,
  rollFreeze,
  voteCast,
  voteClose,
  voteOpening,
  voteResult,
  type LoggedCast,
} from "./logged-act.ts";
import type { Plain } from "./payload.ts";
import type { ReplayedVote } from "./replayed-vote.ts";

/** A leaf whose octets and content have been checked. */
export type ReadLeaf = Leaf & {
  index: number;
  leafHash: string;
  content: { [name: string]: Plain };
};

export type LoggedIssue = z.output<typeof resolutionIssue>;

/** What the leaves of one log tell, taken one after the other. */
export type Replay = {
  log: string;
  votes: Map<string, ReplayedVote>;
  issues: Map<string, LoggedIssue>;
  checked: Checked;
};

type RollSeats = z.output<typeof rollFreeze>["seats"];
export type ReplayState = Replay & { rolls: Map<string, RollSeats>; open: Set<ReplayedVote> };

export function beginReplay(log: string, checked: Checked): ReplayState {
  const told = { votes: new Map(), issues: new Map(), rolls: new Map() };
  return { log, ...told, open: new Set<ReplayedVote>(), checked };
}

/** Takes the next leaf. What does not belong is named and counts for nothing. */
export function replayLeaf(state: ReplayState, leaf: ReadLeaf): void {
  try {
    takers[leaf.type]?.(state, leaf);
  } catch {
    find(state, "content-unreadable", leaf);
  }
}

type Taker = (state: ReplayState, leaf: ReadLeaf) => void;

/** What each kind of leaf does to what is known; the others change no decision of a meeting. */
const takers: Partial<Record<LeafType, Taker>> = {
  "roll.freeze": (state, { leafHash, content }) =>
    void state.rolls.set(leafHash, rollFreeze.parse(content).seats),
  "vote.open": takeOpening,
  attendance: takeAttendance,
  "vote.cast": takeCast,
  "vote.close": takeClose,
  "vote.result": takeResult,
  "resolution.issue": (state, { content }) => {
    const issue = resolutionIssue.parse(content);
    state.issues.set(issue.resolutionId, issue);
  },
  "rollback.accept": ({ log, checked }, { content, index, at }) => {
    const { reason } = rollbackAccept.parse(content);
    checked.rollbacks.push({ log, index, at, reason });
  },
};

function takeOpening(state: ReplayState, { content, leafHash }: ReadLeaf): void {
  const opening = voteOpening.parse(content);
  const seats = state.rolls.get(opening.roll) ?? [];
  const attendance = new Map(seats.map((seat) => [seat.seatId, seat.attendance]));
  const facts = { opening, leafHash, seats, attendance };
  const vote: ReplayedVote = { ...facts, casts: [], closedAt: null, result: null };
  state.votes.set(opening.voteId, vote);
  state.open.add(vote);
  state.checked.decisions += 1;
}

function takeAttendance(state: ReplayState, { content }: ReadLeaf): void {
  const { meetingId, seatId, kind } = attendanceChange.parse(content);
  for (const vote of state.open) {
    if (vote.opening.meetingId === meetingId) vote.attendance.set(seatId, kind);
  }
}

function takeCast(state: ReplayState, leaf: ReadLeaf): void {
  const cast = voteCast.parse(leaf.content);
  const vote = state.votes.get(cast.voteId);
  if (!vote) return find(state, "opening-missing", leaf);
  const fault = faultOf(vote, cast);
  if (fault) return find(state, fault, { index: leaf.index, vote: cast.voteId });
  vote.casts.push({ ...cast, loggedAt: leaf.at });
}

function faultOf(vote: ReplayedVote, cast: LoggedCast): FindingCode | null {
  if (cast.opening !== vote.leafHash) return "cast-elsewhere";
  if (vote.closedAt !== null) return "cast-late";
  const seat = vote.seats.find(({ seatId }) => seatId === cast.seatId);
  if (!seat || seat.recused || seat.personId !== cast.personId) return "cast-without-right";
  const before = vote.casts.findLast(({ seatId }) => seatId === cast.seatId);
  const isNext = cast.seq > (vote.casts.at(-1)?.seq ?? 0);
  return isNext && cast.replaces === (before?.castId ?? null) ? null : "cast-out-of-order";
}

function takeClose(state: ReplayState, leaf: ReadLeaf): void {
  const vote = state.votes.get(voteClose.parse(leaf.content).voteId);
  if (!vote) return find(state, "opening-missing", leaf);
  vote.closedAt ??= leaf.at;
  state.open.delete(vote);
}

function takeResult(state: ReplayState, leaf: ReadLeaf): void {
  const { voteId, result } = voteResult.parse(leaf.content);
  const vote = state.votes.get(voteId);
  if (!vote) return find(state, "opening-missing", leaf);
  vote.result = result;
}

type Place = { index: number; vote?: string };

function find({ log, checked }: ReplayState, code: FindingCode, { index, vote }: Place): void {
  checked.findings.push({ code, where: { log, index, ...(vote !== undefined && { vote }) } });
}

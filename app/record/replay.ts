import type { z } from "zod";
import type { Checked, FindingCode } from "./finding.ts";
import type { Leaf, LeafType } from "./leaf.ts";
import * as act from "./logged-act.ts";
import type { Plain } from "./payload.ts";
import { beginBallot, opinionFault, type ReplayedBallot } from "./replayed-ballot.ts";
import type { ReplayedVote } from "./replayed-vote.ts";

/** A leaf whose octets and content have been checked. */
export type ReadLeaf = Leaf & {
  index: number;
  leafHash: string;
  content: { [name: string]: Plain };
};

/** What the leaves of one log tell, taken one after the other. */
export type Replay = {
  log: string;
  votes: Map<string, ReplayedVote>;
  ballots: Map<string, ReplayedBallot>;
  issues: Map<string, z.output<typeof act.resolutionIssue>>;
  /** By the hash of their leaf. */
  rolls: Map<string, act.LoggedSeat[]>;
  open: Set<ReplayedVote>;
  checked: Checked;
};

export function beginReplay(log: string, checked: Checked): Replay {
  const told = { votes: new Map(), ballots: new Map(), issues: new Map(), rolls: new Map() };
  return { log, ...told, open: new Set<ReplayedVote>(), checked };
}

/** Takes the next leaf. What does not belong is named and counts for nothing. */
export function replayLeaf(replay: Replay, leaf: ReadLeaf): void {
  try {
    const fault = takers[leaf.type]?.(replay, leaf);
    if (fault) find(replay, leaf.index, fault);
  } catch {
    find(replay, leaf.index, { code: "content-unreadable" });
  }
}

type Fault = { code: FindingCode; vote?: string };
type Taker = (replay: Replay, leaf: ReadLeaf) => Fault | null;

const UNOPENED: Fault = { code: "opening-missing" };

/** What each kind of leaf does to what is known; the others change no result. */
const takers: Partial<Record<LeafType, Taker>> = {
  "roll.freeze": takeRoll,
  "vote.open": takeOpening,
  attendance: takeAttendance,
  "vote.cast": takeCast,
  "vote.secret-ballots": (replay, { content }) => {
    const { voteId, ballots } = act.secretBallots.parse(content);
    return change(replay.votes.get(voteId), { ballots });
  },
  "vote.key-in": (replay, { content }) => {
    const { voteId, counts } = act.voteKeyIn.parse(content);
    return change(replay.votes.get(voteId), { keyed: counts });
  },
  "vote.close": takeClose,
  "vote.result": (replay, { content }) => {
    const { voteId, result } = act.voteResult.parse(content);
    return change(replay.votes.get(voteId), { result });
  },
  "ballot.issue": (replay, { content }) => {
    const { ballotId, rules, dueAt } = act.ballotIssue.parse(content);
    return change(replay.ballots.get(ballotId), { rules, dueAt });
  },
  "ballot.extend": (replay, { content }) => {
    const { ballotId, dueAt } = act.ballotExtend.parse(content);
    return change(replay.ballots.get(ballotId), { dueAt });
  },
  "ballot.opinion": takeOpinion,
  "ballot.close": (replay, { content }) => {
    const { ballotId, closedAt } = act.ballotClose.parse(content);
    return change(replay.ballots.get(ballotId), { closedAt });
  },
  "ballot.result": (replay, { content }) => {
    const { ballotId, result } = act.ballotResult.parse(content);
    return change(replay.ballots.get(ballotId), { result });
  },
  "resolution.issue": (replay, { content }) => {
    const issue = act.resolutionIssue.parse(content);
    replay.issues.set(issue.resolutionId, issue);
    return null;
  },
  "rollback.accept": ({ log, checked }, { content, index, at }) => {
    const { reason } = act.rollbackAccept.parse(content);
    checked.rollbacks.push({ log, index, at, reason });
    return null;
  },
};

function change<Thing extends object>(thing: Thing | undefined, to: Partial<Thing>): Fault | null {
  if (!thing) return UNOPENED;
  Object.assign(thing, to);
  return null;
}

function takeRoll({ rolls, ballots }: Replay, { leafHash, content }: ReadLeaf): null {
  const roll = act.rollFreeze.parse(content);
  if ("ballotId" in roll) ballots.set(roll.ballotId, beginBallot(roll.ballotId, roll.seats));
  else rolls.set(leafHash, roll.seats);
  return null;
}

function takeOpening(replay: Replay, { content, leafHash }: ReadLeaf): null {
  const opening = act.voteOpening.parse(content);
  const seats = replay.rolls.get(opening.roll) ?? [];
  const attendance = new Map(seats.map((seat) => [seat.seatId, seat.attendance]));
  const nothing = { casts: [], ballots: [], keyed: null, closedAt: null, result: null };
  const vote: ReplayedVote = { opening, leafHash, seats, attendance, ...nothing };
  replay.votes.set(opening.voteId, vote);
  replay.open.add(vote);
  return null;
}

function takeAttendance({ open }: Replay, { content }: ReadLeaf): null {
  const { meetingId, seatId, kind } = act.attendanceChange.parse(content);
  for (const vote of open) {
    if (vote.opening.meetingId === meetingId) vote.attendance.set(seatId, kind);
  }
  return null;
}

function takeCast(replay: Replay, { content }: ReadLeaf): Fault | null {
  const cast = act.voteCast.parse(content);
  const vote = replay.votes.get(cast.voteId);
  if (!vote) return UNOPENED;
  const { closesAt } = vote.opening;
  // The time stands in the opening: more of it, given in the tables alone, is nobody's to use.
  const isLate = closesAt !== null && cast.at > closesAt;
  const code = isLate ? "cast-late" : castFault(vote, cast);
  if (code) return { code, vote: cast.voteId };
  vote.casts.push(cast);
  return null;
}

function castFault(vote: ReplayedVote, cast: act.LoggedCast): FindingCode | null {
  if (cast.opening !== vote.leafHash) return "cast-elsewhere";
  if (vote.closedAt !== null) return "cast-late";
  const seat = vote.seats.find(({ seatId }) => seatId === cast.seatId);
  if (!seat || seat.recused || seat.personId !== cast.personId) return "cast-without-right";
  const before = vote.casts.findLast(({ seatId }) => seatId === cast.seatId);
  if ("secret" in cast) return before ? "cast-out-of-order" : null;
  const last = vote.casts.at(-1);
  const isNext = cast.seq > (last && "seq" in last ? last.seq : 0);
  return isNext && cast.replaces === (before?.castId ?? null) ? null : "cast-out-of-order";
}

function takeClose({ votes, open }: Replay, { content, at }: ReadLeaf): Fault | null {
  const vote = votes.get(act.voteClose.parse(content).voteId);
  if (vote) open.delete(vote);
  return change(vote, { closedAt: vote?.closedAt ?? at });
}

function takeOpinion({ ballots }: Replay, { content }: ReadLeaf): Fault | null {
  const opinion = act.ballotOpinion.parse(content);
  const ballot = ballots.get(opinion.ballotId);
  if (!ballot) return UNOPENED;
  const code = opinionFault(ballot, opinion);
  if (code) return { code, vote: opinion.ballotId };
  ballot.opinions.push(opinion);
  return null;
}

function find({ log, checked }: Replay, index: number, { code, vote }: Fault): void {
  checked.findings.push({ code, where: { log, index, ...(vote !== undefined && { vote }) } });
}

import type { GovernmentRuleSetId } from "../bodies/rule-sets.ts";
import type { Result } from "../counting/decision.ts";
import { refuse } from "../platform/refusal.ts";

/** A phiếu lấy ý kiến: what the members are asked in writing, outside a meeting. */
export const BALLOT_STATES = [
  "draft",
  "in-review",
  "awaiting-approval",
  "returned",
  "collecting",
  "closed",
  "synthesised",
  "decided",
  "withdrawn",
  "cancelled",
] as const;
export type BallotState = (typeof BALLOT_STATES)[number];

export const BALLOT_OUTCOMES = ["adopted", "rejected", "to-meeting", "returned-to-lead"] as const;
export type BallotOutcome = (typeof BALLOT_OUTCOMES)[number];

export const BALLOT_STEPS = [
  "drafted",
  "submitted",
  "reviewed",
  "returned",
  "issued",
  "correction-begun",
  "corrected",
  "extended",
  "closed",
  "synthesised",
  "decided",
  "withdrawn",
  "cancelled",
] as const;
export type BallotStepKind = (typeof BALLOT_STEPS)[number];

export type Ballot = {
  id: string;
  bodyId: string;
  /** The ministry whose draft it is. */
  ministryId: string;
  /** Who drafts and follows it in the Government Office. */
  officerId: string;
  state: BallotState;
  createdAt: number;
  /** The submission it was made from. */
  dossierId: string | null;
  /** The ballot after which the lead ministry brings its draft again. */
  followsId: string | null;
  /** The edition last issued; 0 before the first. */
  edition: number;
  issue: Issue | null;
  /** Once, for everybody, with its reason. */
  extension: { at: number; by: string; reason: string; from: number } | null;
  /** Nobody closed it: its time had come. */
  closing: { at: number; by: string | null; result: Result } | null;
  synthesisedAt: number | null;
  decision: { at: number; by: string; outcome: BallotOutcome; text: string } | null;
  /** Where a meeting takes it up. */
  itemId: string | null;
};

/** What issuing fixes for good: the number, the rules of that day, the answer's time. */
export type Issue = {
  at: number;
  by: string;
  year: number;
  number: number;
  ruleSet: GovernmentRuleSetId;
  dueAt: number;
  /** Nobody sees an answer before the close. */
  sealed: boolean;
};

/** Wording and papers are changed only while they lie with the department. */
export function requireEditable(ballot: Ballot): void {
  if (ballot.state !== "draft" && ballot.state !== "returned") refuseState(ballot);
}

/** The specialist lays it before the head of the department. Refuses without a paper or a question. */
export function submitBallot(ballot: Ballot, content: { papers: number; issues: number }): Ballot {
  requireEditable(ballot);
  if (content.papers === 0) refuse("ballot-no-papers");
  if (content.issues === 0) refuse("ballot-no-issues");
  return { ...ballot, state: "in-review" };
}

export function reviewBallot(ballot: Ballot): Ballot {
  requireState(ballot, "in-review");
  return { ...ballot, state: "awaiting-approval" };
}

/** Back to the specialist, by the head or by the leadership. */
export function returnBallot(ballot: Ballot): Ballot {
  if (ballot.state !== "in-review") requireState(ballot, "awaiting-approval");
  return { ...ballot, state: "returned" };
}

/** From now on wording, papers and roll stand still, and the answer's time runs. */
export function issueBallot(ballot: Ballot, issue: Issue): Ballot {
  requireState(ballot, "awaiting-approval");
  return { ...ballot, state: "collecting", edition: 1, issue };
}

export type Collecting = Ballot & { state: "collecting"; issue: Issue };

/** Refuses by name what is not being collected, or no longer: at the very instant it is in time. */
export function requireCollecting(ballot: Ballot, now: number): Collecting {
  const { state, issue } = ballot;
  if (state !== "collecting" || issue === null) return refuseState(ballot);
  if (now > issue.dueAt) refuse("ballot-due", { dueAt: issue.dueAt });
  return { ...ballot, state, issue };
}

/** A correction is a new edition; those who answered the one before are told. */
export function correctBallot(ballot: Ballot, now: number): Ballot {
  const collecting = requireCollecting(ballot, now);
  return { ...collecting, edition: collecting.edition + 1 };
}

/** Once, before the close, for everybody. */
export function extendBallot(
  ballot: Ballot,
  { dueAt, ...extension }: { at: number; by: string; reason: string; dueAt: number },
): Ballot {
  const { issue, ...collecting } = requireCollecting(ballot, extension.at);
  if (ballot.extension) refuse("ballot-extended");
  if (dueAt <= issue.dueAt) refuse("ballot-not-later");
  return {
    ...collecting,
    issue: { ...issue, dueAt },
    extension: { ...extension, from: issue.dueAt },
  };
}

/** Before its time only when everybody has answered; by nobody once the time has come. */
export function closeBallot(
  ballot: Ballot,
  closing: NonNullable<Ballot["closing"]>,
  missing: number,
): Ballot {
  const { state, issue } = ballot;
  if (state !== "collecting" || issue === null) return refuseState(ballot);
  if (closing.at < issue.dueAt && missing > 0) refuse("ballot-answers-missing", { missing });
  return { ...ballot, state: "closed", closing };
}

/** The synthesis lies before the leadership; every objection has the lead ministry's answer. */
export function synthesiseBallot(ballot: Ballot, at: number, unanswered: number): Ballot {
  requireState(ballot, "closed");
  if (unanswered > 0) refuse("ballot-unexplained", { unanswered });
  return { ...ballot, state: "synthesised", synthesisedAt: at };
}

/** The decision rests with the Government's leadership; what the count forbids is refused. */
export function decideBallot(
  ballot: Ballot,
  decision: NonNullable<Ballot["decision"]>,
  itemId: string | null = null,
): Ballot {
  requireState(ballot, "synthesised");
  const isAdopted = ballot.closing?.result.outcome === "ADOPTED";
  if (decision.outcome === "adopted" && !isAdopted) refuse("ballot-not-adopted");
  if (decision.outcome === "rejected" && isAdopted) refuse("ballot-not-rejected");
  return { ...ballot, state: "decided", decision, itemId };
}

/** Before it was issued, for good. */
export function withdrawBallot(ballot: Ballot): Ballot {
  const open: readonly BallotState[] = ["draft", "in-review", "awaiting-approval", "returned"];
  if (!open.includes(ballot.state)) refuseState(ballot);
  return { ...ballot, state: "withdrawn" };
}

/** After it was issued: nothing is counted. */
export function cancelBallot(ballot: Ballot): Ballot {
  requireState(ballot, "collecting");
  return { ...ballot, state: "cancelled" };
}

function requireState(ballot: Ballot, wanted: BallotState): void {
  if (ballot.state !== wanted) refuseState(ballot);
}

const refuseState = ({ state }: Ballot): never => refuse("ballot-wrong-state", { state });

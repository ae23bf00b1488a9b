import { refuse } from "../platform/refusal.ts";
import type { BallotIssue } from "./ballot-content.ts";

export const OPINIONS = ["AGREE", "DISAGREE", "OTHER"] as const;
export type OpinionChoice = (typeof OPINIONS)[number];

/** On one issue: the id of an option, or a word of the scale. */
export type IssueAnswer = { issueId: string; choice: string; text: string };

/** What a member writes; a draft may still be empty in every part. */
export type OpinionDraft = {
  choice: OpinionChoice | null;
  text: string;
  /** Bảo lưu ý kiến: the member complies, and keeps the view (Decree 191/2026/NĐ-CP, art. 28). */
  isReserved: boolean;
  answers: IssueAnswer[];
  /** Files of the reply, in their order. */
  fileIds: string[];
};

export const EMPTY_OPINION: OpinionDraft = {
  choice: null,
  text: "",
  isReserved: false,
  answers: [],
  fileIds: [],
};

/** By whose hand it came: from the member's own device, or entered by the secretariat. */
export const OPINION_WAYS = ["tablet", "demo", "paper", "telephone"] as const;
export type OpinionWay = (typeof OPINION_WAYS)[number];

export type Opinion = Omit<OpinionDraft, "choice"> & {
  id: string;
  ballotId: string;
  /** The edition that was answered. */
  edition: number;
  personId: string;
  seatId: string;
  seq: number;
  choice: OpinionChoice;
  replacesId: string | null;
  via: OpinionWay;
  /** Who sent it: the member, or who entered it for the member. */
  sentBy: string;
  /** Whose draft it was, if not the sender's own. */
  preparedBy: string | null;
  at: number;
};

export type Sendable = OpinionDraft & { choice: OpinionChoice };

/**
 * Refuses what is no whole answer: no choice, no words for anything but plain agreement, an answer to
 * an issue that is not asked. A member's own answer leaves no issue open; a sheet of paper may.
 */
export function requireSendable(
  draft: OpinionDraft,
  issues: readonly BallotIssue[],
  { isOwn = true } = {},
): Sendable {
  const { choice } = draft;
  if (choice === null) return refuse("ballot-no-choice");
  if (choice !== "AGREE" && draft.text.trim() === "") refuse("ballot-text-missing");
  for (const answer of draft.answers) requireAskedOf(answer, issues, draft.text);
  const open = issues.findIndex(({ id }) => !draft.answers.some(({ issueId }) => issueId === id));
  if (isOwn && open >= 0) refuse("ballot-issue-open", { issue: open + 1 });
  return { ...draft, choice, text: draft.text.trim() };
}

function requireAskedOf(answer: IssueAnswer, issues: readonly BallotIssue[], text: string): void {
  const at = issues.findIndex(({ id }) => id === answer.issueId);
  const issue = issues[at];
  if (!issue || !choicesOf(issue).includes(answer.choice)) return refuse("ballot-issue-unknown");
  const isWordless = answer.text.trim() === "" && text.trim() === "";
  if (answer.choice === "OTHER" && isWordless) refuse("ballot-issue-wordless", { issue: at + 1 });
}

/** What may be answered to an issue, in the order in which it stands on the sheet. */
export function choicesOf(issue: BallotIssue): string[] {
  const asked =
    issue.kind === "options" ? issue.options.map(({ id }) => id) : ["AGREE", "DISAGREE"];
  return issue.allowOther ? [...asked, "OTHER"] : asked;
}

/** The one that holds of each person: the latest sent. */
export function standingOpinions<O extends Pick<Opinion, "personId" | "seq">>(
  opinions: readonly O[],
): O[] {
  const latest = new Map<string, O>();
  for (const opinion of opinions) {
    const known = latest.get(opinion.personId);
    if (!known || known.seq < opinion.seq) latest.set(opinion.personId, opinion);
  }
  return [...latest.values()];
}

/** What a ballot is about. */
export const BALLOT_MATTERS = [
  "law",
  "ordinance",
  "resolution",
  "decree",
  "scheme",
  "report",
  "personnel",
  "other",
] as const;
export type BallotMatter = (typeof BALLOT_MATTERS)[number];

/** "Phương án 1: 5 năm", and who proposes it. */
export type IssueOption = { id: string; text: string; by: string };

/** One question: between options, or of agreement; `clause` says which part of the draft it is. */
export type BallotIssue = {
  id: string;
  title: string;
  clause: string;
  kind: "options" | "agree";
  options: IssueOption[];
  allowOther: boolean;
};

/** The wording of one edition; it stands still from when it is issued. */
export type BallotContent = {
  subject: string;
  matter: BallotMatter;
  /** "588/TTr-BNV ngày 18/11/2026" */
  submissionRef: string;
  urgent: boolean;
  /** Working days in which the members answer. */
  replyDays: number;
  summary: string;
  /** Thẩm định, by the Ministry of Justice. */
  appraisal: string;
  /** Thẩm tra, by the Government Office. */
  verification: string;
  differing: string;
  issues: BallotIssue[];
};

export type BallotEdition = BallotContent & {
  ballotId: string;
  edition: number;
  /** Why the one before was corrected; empty in the first. */
  reason: string;
  /** Null: still being written. */
  issuedAt: number | null;
  issuedBy: string | null;
};

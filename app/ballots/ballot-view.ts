import type { Result } from "../counting/decision.ts";
import type { Bilingual } from "../people/person.ts";
import type { BallotOutcome, BallotState, BallotStepKind } from "./ballot.ts";
import type { BallotContent } from "./ballot-content.ts";
import type { NewBallotPage, Office } from "./ballot-lines.ts";
import type { FollowUp, SynthesisTable } from "./follow-up.ts";
import type { Proposal } from "./proposal.ts";
import type { OpinionChoice, OpinionDraft, OpinionWay } from "./opinion.ts";
import type { ReplyFile, ShownBallotPaper } from "./shown-file.ts";

/*
 * What the screens of a ballot show. `ballotPage` answers one `BallotPage`; a part that is null is
 * none of this person's business, now or at all.
 */

export type BallotHistoryEntry = {
  id: string;
  step: BallotStepKind;
  text: string;
  by: Bilingual | null;
  at: number;
};

export const BALLOT_DEEDS = [
  "edit",
  "submit",
  "review",
  "approve",
  "withdraw",
  "cancel",
  "correct",
  "remind",
  "extend",
  "close",
  "enter",
  "pass",
  "explain",
  "synthesise",
  "decide",
] as const;
export type BallotDeed = (typeof BALLOT_DEEDS)[number];

export type BallotHead = {
  id: string;
  number: string | null;
  state: BallotState;
  ministry: Office;
  officer: Bilingual | null;
  /** The edition shown, and why it was corrected. */
  edition: number;
  correctedFor: string;
  correctedAt: number | null;
  dossierId: string | null;
  /** The ballots before and after it, where the draft was brought again. */
  followsId: string | null;
  followedById: string | null;
  issuedAt: number | null;
  dueAt: number | null;
  /** What silence means under its rules. */
  silence: "DEEMED_AGREEMENT" | "NOT_COUNTED" | null;
  extension: { from: number; at: number; reason: string } | null;
  closedAt: number | null;
  decision: { outcome: BallotOutcome; text: string; at: number; by: Bilingual | null } | null;
  item: { meetingTitle: string; startsAt: number; to: string | null } | null;
};

export type SentOpinion = {
  id: string;
  choice: OpinionChoice;
  text: string;
  isReserved: boolean;
  answers: OpinionDraft["answers"];
  files: ReplyFile[];
  via: OpinionWay;
  enteredBy: Bilingual | null;
  edition: number;
  at: number;
  /** "7F2C 91DA 04K8" */
  code: string;
};

/** The sheet of one member, before the member or who assists. */
export type MemberSheet = {
  personId: string;
  office: Bilingual;
  /** The reader's, and not that of a member the reader assists. */
  isOwn: boolean;
  /** The assistant prepares; only the member sends. */
  mayPrepare: boolean;
  maySend: boolean;
  draft: OpinionDraft & { files: ReplyFile[]; savedAt: number | null; savedBy: Bilingual | null };
  /** Every version sent, the latest first. */
  sent: SentOpinion[];
};

export type BallotPage = {
  head: BallotHead;
  content: BallotContent;
  papers: ShownBallotPaper[];
  history: BallotHistoryEntry[];
  deeds: BallotDeed[];
  /** A corrected edition still being written. */
  correction: { content: BallotContent; papers: ShownBallotPaper[]; reason: string } | null;
  /** A member's own sheet, or those of the members whom this person assists. */
  sheets: MemberSheet[];
  followUp: FollowUp | null;
  result: (Result & { seats: number; ruleSet: string; decree: Bilingual }) | null;
  proposal: Proposal | null;
  synthesis: SynthesisTable | null;
  /** Where it can be sent, for who decides. */
  meetings: { id: string; title: string; startsAt: number }[];
  /** Submissions whose papers can be taken over, for who edits. */
  dossiers: { id: string; title: string; ministryId: string }[];
  window: NewBallotPage["window"];
  now: number;
};

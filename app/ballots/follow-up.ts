import type { Bilingual } from "../people/person.ts";
import type { BallotIssue } from "./ballot-content.ts";
import type { OpinionChoice, OpinionWay } from "./opinion.ts";
import type { ReplyFile, ShownBallotPaper } from "./shown-file.ts";
import type { Remark, SynthesisNote } from "./synthesis.ts";

/** How one member stands; what was answered only where this person may see it. */
export type FollowedMember = {
  personId: string;
  name: Bilingual;
  short: Bilingual;
  /** When the member first had the sheet before them. */
  openedAt: number | null;
  status: "not-opened" | "opened" | "sent" | "deemed" | "not-cast";
  choice: OpinionChoice | null;
  isReserved: boolean;
  via: OpinionWay | null;
  sentAt: number | null;
  /** Answered an edition that has been corrected since. */
  isOfEarlierEdition: boolean;
  remindedAt: number | null;
  /** The one that stands; what a new one would replace. */
  opinionId: string | null;
};

/** `rung`: working days that were left; null: by hand. */
export type Reminder = { at: number; rung: number | null; by: Bilingual | null; persons: number };

/** The follow-up: how many have answered, and who has not. */
export type FollowUp = {
  of: number;
  sent: number;
  /** By choice; null while this person may not see answers. */
  counts: { agree: number; disagree: number; other: number } | null;
  opened: number;
  notOpened: number;
  members: FollowedMember[];
  reminders: Reminder[];
  mayCloseEarly: boolean;
  /** The last day to which it may still be extended, in working days from the present one. */
  extendableBy: number | null;
};

export type SynthesisRow = Remark & {
  /** `place`: in the order of precedence. */
  member: { name: Bilingual; short: Bilingual; place: number };
  files: ReplyFile[];
  note: SynthesisNote | null;
};

export type SynthesisGroup = {
  /** Null: what was said in general. */
  issue: BallotIssue | null;
  counts: { choice: string; count: number }[];
  rows: SynthesisRow[];
};

export type SynthesisTable = {
  groups: SynthesisGroup[];
  remarks: number;
  explained: number;
  /** The new versions the lead ministry brought, to which a change can point. */
  revisions: ShownBallotPaper[];
};

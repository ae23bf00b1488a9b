import type { Result } from "../counting/decision.ts";
import type { OpinionChoice } from "./opinion.ts";
import type { Proposal } from "./proposal.ts";
import type { Explanation } from "./synthesis.ts";

/** The synthesis of a ballot, ready to be typeset. */
export type SynthesisPrint = {
  number: string;
  subject: string;
  /** The lead ministry. */
  ministry: string;
  submissionRef: string;
  issuedAt: number;
  dueAt: number;
  isExtended: boolean;
  closedAt: number | null;
  decree: string;
  seats: number;
  /** How many had answered when this was made, by choice. */
  counts: { agree: number; disagree: number; other: number };
  result: Result | null;
  /** What the count proposes; null before the close. */
  proposal: Proposal | null;
  /** Whose agreement is deemed, and who did not answer. */
  silent: string[];
  groups: PrintedGroup[];
  madeAt: number;
};

export type PrintedGroup = { title: string; counts: string; rows: PrintedRemark[] };

export type PrintedRemark = {
  member: string;
  overall: OpinionChoice;
  text: string;
  isReserved: boolean;
  answer: { explanation: Explanation; text: string; change: string } | null;
};

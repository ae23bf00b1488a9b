/*
 * What a check of the record can find. Each is a difference, named by where it is; the sentences
 * stand in `i18n`.
 */

export const FINDINGS = [
  "leaf-missing",
  "leaf-altered",
  "time-back",
  "content-withheld",
  "content-altered",
  "content-unreadable",
  "head-differs",
  "checkpoint-unsigned",
  "checkpoint-differs",
  "file-missing",
  "kept-unsigned",
  "kept-shorter",
  "kept-differs",
  "cast-late",
  "cast-elsewhere",
  "cast-without-right",
  "cast-out-of-order",
  "opening-missing",
  "result-differs",
  "result-row-differs",
  "cast-row-differs",
  "cast-row-missing",
  "cast-unlogged",
  "roll-row-differs",
  "time-row-differs",
  "vote-row-missing",
  "vote-unlogged",
  "issue-row-differs",
  "issue-unlogged",
] as const;
export type FindingCode = (typeof FINDINGS)[number];

export type Finding = { code: FindingCode; where: Record<string, string | number> };

/** How far a check went, and what it found; without findings all is as it should be. */
export type Checked = {
  leaves: number;
  decisions: number;
  findings: Finding[];
  /** Votes opened before there was a log: nothing vouches for them, and nothing is said against them. */
  beforeLog: number;
  /** Older states of the database that were gone on with, each with the reason given. */
  rollbacks: { log: string; index: number; at: number; reason: string }[];
};

export function nothingChecked(): Checked {
  return { leaves: 0, decisions: 0, findings: [], beforeLog: 0, rollbacks: [] };
}

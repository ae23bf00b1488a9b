import type { Group, ReportFigures, ReportRow } from "./report-figures.ts";

/** What a frozen report says, as its hash was taken of it. */
export type FrozenContent = {
  month: string;
  /** The cut-off. */
  day: string;
  all: ReportFigures;
  rows: Record<Group, ReportRow[]>;
};

export type FrozenReport = FrozenContent & { frozenAt: number; sha256: string };

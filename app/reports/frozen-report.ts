import type { Group, ReportFigures, ReportRow, TrendMonth } from "./report-figures.ts";

/** What a frozen report says, as its hash was taken of it. */
export type FrozenContent = {
  month: string;
  /** The cut-off. */
  day: string;
  all: ReportFigures;
  /** Months frozen at first lack rows by field, and the trend. */
  rows: Record<Exclude<Group, "field">, ReportRow[]> & { field?: ReportRow[] };
  trend?: TrendMonth[];
};

export type FrozenReport = FrozenContent & { frozenAt: number; sha256: string };

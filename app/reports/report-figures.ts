import type { Bilingual } from "../people/person.ts";
import { CELLS, type Standing, type StandingFigures } from "../tasks/standing.ts";

/** By what the tasks of a report are put together. */
export const GROUPS = ["ministry", "leader", "source", "field", "month"] as const;
export type Group = (typeof GROUPS)[number];

/** How many tasks of one row stand in one cell, how many of them were extended, their oldest deadline. */
export type StandingCount = {
  key: string;
  standing: Standing;
  count: number;
  extended: number;
  oldestDueAt: number | null;
};

export type ReportFigures = StandingFigures & {
  /** Given: the four cells and those without a deadline. */
  assigned: number;
  extended: number;
  /** The deadline of the task that has been overdue for longest. */
  oldestDueAt: number | null;
};

export type ReportRow = ReportFigures & {
  key: string;
  name: Bilingual;
  /** By the share done on time of those due; equals share a rank; null where nothing was due. */
  rank: number | null;
};

/** How everything stood at the end of a month ("2026-11"), or at `at` in the last one. */
export type TrendMonth = { month: string; at: number; figures: StandingFigures };

/** The figures of some counts together. */
export function sumOf(counts: readonly StandingCount[]): ReportFigures {
  const cells = { "done-on-time": 0, "done-late": 0, "in-term": 0, overdue: 0, "no-deadline": 0 };
  for (const { standing, count } of counts) cells[standing] += count;
  const due = cells["done-on-time"] + cells["done-late"] + cells.overdue;
  const total = CELLS.reduce((sum, cell) => sum + cells[cell], 0);
  const overdue = counts.flatMap(({ standing, oldestDueAt }) =>
    standing === "overdue" && oldestDueAt !== null ? [oldestDueAt] : [],
  );
  return {
    ...{ ...cells, due, total, assigned: total + cells["no-deadline"] },
    extended: counts.reduce((sum, { extended }) => sum + extended, 0),
    oldestDueAt: overdue.length > 0 ? Math.min(...overdue) : null,
  };
}

/** A row for every key in the order of the names; a key without a name is left out. */
export function rowsOf(
  counts: readonly StandingCount[],
  names: ReadonlyMap<string, Bilingual>,
): ReportRow[] {
  const rows = [...names].flatMap(([key, name]) => {
    const own = counts.filter((each) => each.key === key);
    return own.length === 0 ? [] : [{ key, name, ...sumOf(own) }];
  });
  return rows.map((row) => ({ ...row, rank: rankOf(row, rows) }));
}

type Share = Pick<StandingFigures, "done-on-time" | "due">;

function rankOf(row: Share, all: readonly Share[]): number | null {
  if (row.due === 0) return null;
  return 1 + all.filter((each) => each.due > 0 && isBetter(each, row)).length;
}

/** Compared crosswise: no fraction is rounded before it is ranked. */
const isBetter = (one: Share, other: Share): boolean =>
  one["done-on-time"] * other.due > other["done-on-time"] * one.due;

/** "95,2%" of a whole, "–" of nothing; one decimal, as the reports of the Government print it. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return "–";
  const tenths = Math.round((part * 1000) / whole);
  const [unit, tenth] = [Math.floor(tenths / 10), tenths % 10];
  return tenth === 0 ? `${unit}%` : `${unit},${tenth}%`;
}

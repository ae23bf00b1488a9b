import { NOW_AND_CURRENT, readCounting, type Counting } from "../tasks/counted-tasks.ts";
import { listPath, type Selection } from "../tasks/task-filter.ts";
import { GROUPS, type Group } from "./report-figures.ts";

/** Which report an address asks for (`?by=leader&day=2026-11-15`); what it misspells falls away. */
export type ReportQuery = { by: Group; counting: Counting };

export function readReportQuery(search: URLSearchParams): ReportQuery {
  const by = GROUPS.find((each) => each === search.get("by")) ?? "ministry";
  return { by, counting: readCounting(search) };
}

/** The address of a report, or of what is made of it. */
export function reportPath(
  query: Partial<ReportQuery>,
  more: Record<string, string> = {},
  at = "/reports",
): string {
  const { by = "ministry", counting = NOW_AND_CURRENT } = query;
  const search = new URLSearchParams(more);
  if (by !== "ministry") search.set("by", by);
  if (counting.day !== null) search.set("day", counting.day);
  if (counting.against !== "current") search.set("against", counting.against);
  return search.size > 0 ? `${at}?${search}` : at;
}

/** The address of the list behind a figure of a row; `key`: a ministry's code, or what else the row is of. */
export function figurePath(
  { by, counting }: ReportQuery,
  { key, state }: { key: string | null; state: Selection | null },
): string {
  if (key === null) return listPath({ state, counting });
  return listPath({ state, counting, [by]: key });
}

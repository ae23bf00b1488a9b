import { STANDINGS, type Standing } from "./standing.ts";
import { NOW_AND_CURRENT, readCounting, type Counting } from "./counted-tasks.ts";
import { TASK_STATES, type TaskState } from "./task.ts";

/** What a list may be narrowed to beside a ministry: a state, a cell of the report, soon due, or extended. */
export const SELECTIONS = [...TASK_STATES, ...STANDINGS, "due-soon", "extended"] as const;
export type Selection = TaskState | Standing | "due-soon" | "extended";

/** Soon: calendar days until the deadline. */
export const SOON_DAYS = 7;

/**
 * What else a list belongs to: the row of a report (who is in charge, which resolution, which field,
 * given in which month), or the day on which its reader was reminded of these.
 */
export const ORIGINS = ["leader", "source", "field", "month", "reminded"] as const;
export type Origin = { by: (typeof ORIGINS)[number]; key: string };

export type TaskFilter = {
  ministry: string | null;
  state: Selection | null;
  counting: Counting;
  origin?: Origin | null;
};

/** The list an address asks for (`?ministry=justice&state=overdue`); what it misspells falls away. */
export function readFilter(search: URLSearchParams): TaskFilter | null {
  if (!search.has("ministry") && !search.has("state")) return null;
  const state = SELECTIONS.find((each) => each === search.get("state")) ?? null;
  const by = ORIGINS.find((each) => search.get(each));
  const origin = by ? { by, key: search.get(by) ?? "" } : null;
  const counting = readCounting(search);
  return { ministry: search.get("ministry") || null, state, counting, origin };
}

/** The address of the list behind a number. */
export function listPath(filter: Partial<TaskFilter>): string {
  const search = new URLSearchParams();
  search.set("state", filter.state ?? "");
  if (filter.ministry) search.set("ministry", filter.ministry);
  if (filter.origin) search.set(filter.origin.by, filter.origin.key);
  say(search, filter.counting ?? NOW_AND_CURRENT);
  return `/tasks?${search}`;
}

/** The address of the board, counted in the same way. */
export function boardPath(counting: Counting): string {
  const search = new URLSearchParams();
  say(search, counting);
  return search.size > 0 ? `/tasks?${search}` : "/tasks";
}

function say(search: URLSearchParams, { day, against }: Counting): void {
  if (day !== null) search.set("day", day);
  if (against !== "current") search.set("against", against);
}

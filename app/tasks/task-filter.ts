import { isDay } from "../platform/dates.ts";
import { STANDINGS, type Standing } from "./standing.ts";
import { NOW_AND_CURRENT, readCounting, type Counting } from "./counted-tasks.ts";
import { NO_FIELD, TASK_FIELDS, type TaskField } from "./task-fields.ts";
import { PRIORITIES, type Priority } from "./task-marks.ts";
import { TASK_STATES, type TaskState } from "./task.ts";

/** What else a deadline says of a task; escalated: overdue, and told to the next meeting. */
export const MARKED = ["due-soon", "extended", "escalated"] as const;
type Marked = (typeof MARKED)[number];

/** What a list may be narrowed to beside a ministry: a state, a cell of the report, or a mark. */
export const SELECTIONS = [...TASK_STATES, ...STANDINGS, ...MARKED] as const;
export type Selection = TaskState | Standing | Marked;

/** Soon: calendar days until the deadline. */
export const SOON_DAYS = 7;

/**
 * What else a list belongs to: the row of a report (who is in charge, which resolution, which field,
 * given in which month), the day on which its reader was reminded of these, or the import they came with.
 */
export const ORIGINS = ["leader", "source", "field", "month", "reminded", "imported"] as const;
export type Origin = { by: (typeof ORIGINS)[number]; key: string };

/** Where a page of the list ends: the deadline (milliseconds; null: none), and which task of it. */
export type TaskPlace = { dueAt: number | null; id: string };

/** What an address names by a plain word, whatever it is. */
const NAMED = ["ministry", "coordinator", ...ORIGINS] as const;

export type TaskFilter = {
  /** Code of the ministry that leads. */
  ministry: string | null;
  state: Selection | null;
  counting: Counting;
  /** Code of an organisation that coordinates. */
  coordinator?: string | null;
  /** Id of who is in charge. */
  leader?: string | null;
  /** Id of the resolution it comes from. */
  source?: string | null;
  /** In which it was given: "2026-11". */
  month?: string | null;
  /** Day on which its reader was reminded of them. */
  reminded?: string | null;
  /** Id of the import they came with. */
  imported?: string | null;
  /** Its code, or "none" for the tasks of no field. */
  field?: TaskField | typeof NO_FIELD | null;
  priority?: Priority | null;
  /** First and last day of the deadline. */
  from?: string | null;
  to?: string | null;
  /** As typed: words of number, title, product or source. */
  query?: string;
  /** Only those behind this place; unknown: an address that names none, which shows the first page. */
  after?: TaskPlace | "unknown" | null;
};

/** The list an address asks for (`?ministry=justice&state=overdue`); what it misspells falls away. */
export function readFilter(search: URLSearchParams): TaskFilter | null {
  if (!search.has("ministry") && !search.has("state")) return null;
  const day = (name: string) => (isDay(search.get(name) ?? "") ? search.get(name) : null);
  const named = (name: (typeof NAMED)[number]) => search.get(name) || null;
  return {
    ...{ ministry: named("ministry"), coordinator: named("coordinator") },
    ...{ leader: named("leader"), source: named("source") },
    ...{ month: named("month"), reminded: named("reminded"), imported: named("imported") },
    state: SELECTIONS.find((each) => each === search.get("state")) ?? null,
    counting: readCounting(search),
    field: [...TASK_FIELDS, NO_FIELD].find((each) => each === search.get("field")) ?? null,
    priority: PRIORITIES.find((each) => each === search.get("priority")) ?? null,
    from: day("from"),
    to: day("to"),
    query: (search.get("q") ?? "").slice(0, 200),
    after: search.has("after") ? readPlace(search.get("after") ?? "") : null,
  };
}

function readPlace(text: string): TaskPlace | "unknown" {
  const [, dueAt, id] = /^(\d{0,15})-([\w-]{1,64})$/u.exec(text) ?? [];
  if (dueAt === undefined || id === undefined) return "unknown";
  return { dueAt: dueAt === "" ? null : Number(dueAt), id };
}

/** The address of the list behind a number, from its beginning or from a place on. */
export function listPath(filter: Partial<TaskFilter>, after: TaskPlace | null = null): string {
  const search = new URLSearchParams();
  search.set("state", filter.state ?? "");
  for (const name of [...NAMED, "priority", "from", "to"] as const) {
    const value = filter[name];
    if (value) search.set(name, value);
  }
  if (filter.query) search.set("q", filter.query);
  say(search, filter.counting ?? NOW_AND_CURRENT);
  if (after) search.set("after", `${after.dueAt ?? ""}-${after.id}`);
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

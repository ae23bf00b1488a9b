import type { TaskState } from "./task.ts";

/**
 * Where a task stands by deadline: the four cells of the official report (Decision 42/2014/QĐ-TTg).
 * Derived from clock and deadline, never stored. Due are the tasks done and those overdue.
 */
export const CELLS = ["done-on-time", "done-late", "in-term", "overdue"] as const;
export type Cell = (typeof CELLS)[number];

/** The four cells, and beside them the tasks for which no deadline was set. */
export const STANDINGS = [...CELLS, "no-deadline"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Not among the tasks counted: stopped for now, taken back, or going on under another number. */
export const UNCOUNTED = ["suspended", "withdrawn", "replaced", "transferred"] as const;

type Judged = { state: TaskState; dueAt: number | null; reportedAt: number | null };

/**
 * At `now` (instants). While a report waits for its answer the time it came in counts, not the
 * clock: the ministry does not become late by the Government Office's reading. The very instant of
 * the deadline is still in time.
 */
export function standingOf({ state, dueAt, reportedAt }: Judged, now: number): Standing | null {
  if (UNCOUNTED.some((each) => each === state)) return null;
  if (dueAt === null) return "no-deadline";
  const inTime = (reportedAt ?? now) <= dueAt;
  if (state === "confirmed") return inTime ? "done-on-time" : "done-late";
  return inTime ? "in-term" : "overdue";
}

/** Which deadline is counted against: the one that was first set, or the one that stands. */
export const AGAINST = ["current", "original"] as const;
export type Against = (typeof AGAINST)[number];

/** How a task stood after a step. */
export type Moment = Judged & { at: number };

/**
 * Where a task stood at any instant, from its history alone: as it was known then. A report later
 * confirmed was open until the confirmation, and from then on done at the time it came in. Null
 * before the task was given.
 */
export function standingAt(
  { moments, firstDueAt }: { moments: readonly Moment[]; firstDueAt: number | null },
  { asOf, against }: { asOf: number; against: Against },
): Standing | null {
  const last = moments.findLast(({ at }) => at <= asOf);
  if (!last) return null;
  return standingOf({ ...last, dueAt: against === "original" ? firstDueAt : last.dueAt }, asOf);
}

/** How many tasks of a ministry are in a state, in time or not; null: without a deadline. */
export type TaskCount = {
  leadId: string;
  state: TaskState;
  inTime: boolean | null;
  count: number;
};

export type StandingFigures = Record<Standing, number> & {
  /** Done and overdue together: what a share of punctuality is a share of. */
  due: number;
  /** Of the four cells; those without a deadline stand beside them. */
  total: number;
};

export type MinistryFigures = StandingFigures & {
  leadId: string;
  byState: Record<TaskState, number>;
};

/** The figures of a board: of everything, and of each ministry that was given a task. */
export function boardFigures(counts: readonly TaskCount[]): {
  all: StandingFigures;
  ministries: MinistryFigures[];
} {
  const leads = [...new Set(counts.map(({ leadId }) => leadId))];
  return {
    all: figuresOf(counts),
    ministries: leads.map((leadId) => {
      const own = counts.filter((each) => each.leadId === leadId);
      return { leadId, byState: statesOf(own), ...figuresOf(own) };
    }),
  };
}

function figuresOf(counts: readonly TaskCount[]): StandingFigures {
  const figures = { "done-on-time": 0, "done-late": 0, "in-term": 0, overdue: 0, "no-deadline": 0 };
  for (const { state, inTime, count } of counts) {
    // One of the two sides of a deadline stands for all of its instants.
    const dueAt = inTime === null ? null : 0;
    const standing = standingOf({ state, dueAt, reportedAt: inTime ? 0 : 1 }, 0);
    if (standing) figures[standing] += count;
  }
  const due = figures["done-on-time"] + figures["done-late"] + figures.overdue;
  return { ...figures, due, total: due + figures["in-term"] };
}

function statesOf(counts: readonly TaskCount[]): Record<TaskState, number> {
  const states: Record<TaskState, number> = {
    assigned: 0,
    declined: 0,
    received: 0,
    "in-progress": 0,
    "reported-done": 0,
    rework: 0,
    confirmed: 0,
    suspended: 0,
    withdrawn: 0,
    replaced: 0,
    transferred: 0,
  };
  for (const { state, count } of counts) states[state] += count;
  return states;
}

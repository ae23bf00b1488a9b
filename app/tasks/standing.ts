import type { TaskState } from "./task.ts";

/**
 * Where a task stands by deadline: the four cells of the official report (Decision 42/2014/QĐ-TTg).
 * Derived from clock and deadline, never stored. Due are the tasks done and those overdue.
 */
export const STANDINGS = ["done-on-time", "done-late", "in-term", "overdue"] as const;
export type Standing = (typeof STANDINGS)[number];

type Judged = { state: TaskState; dueAt: number; reportedAt: number | null };

/**
 * At `now` (instants). While a report waits for its answer the time it came in counts, not the
 * clock: the ministry does not become late by the Government Office's reading. The very instant of
 * the deadline is still in time. A task withdrawn stands nowhere.
 */
export function standingOf({ state, dueAt, reportedAt }: Judged, now: number): Standing | null {
  if (state === "withdrawn") return null;
  const inTime = (reportedAt ?? now) <= dueAt;
  if (state === "confirmed") return inTime ? "done-on-time" : "done-late";
  return inTime ? "in-term" : "overdue";
}

/** How many tasks of a ministry are in a state, in time or not. */
export type TaskCount = { leadId: string; state: TaskState; inTime: boolean; count: number };

export type StandingFigures = Record<Standing, number> & {
  /** Done and overdue together: what a share of punctuality is a share of. */
  due: number;
  /** Without those withdrawn. */
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
  const figures = { "done-on-time": 0, "done-late": 0, "in-term": 0, overdue: 0 };
  for (const { state, inTime, count } of counts) {
    // One of the two sides of a deadline stands for all of its instants.
    const standing = standingOf({ state, dueAt: 0, reportedAt: inTime ? 0 : 1 }, 0);
    if (standing) figures[standing] += count;
  }
  const due = figures["done-on-time"] + figures["done-late"] + figures.overdue;
  return { ...figures, due, total: due + figures["in-term"] };
}

function statesOf(counts: readonly TaskCount[]): Record<TaskState, number> {
  const states = {
    assigned: 0,
    received: 0,
    "in-progress": 0,
    "reported-done": 0,
    rework: 0,
    confirmed: 0,
    withdrawn: 0,
  };
  for (const { state, count } of counts) states[state] += count;
  return states;
}

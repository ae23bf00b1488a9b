import type { Knex } from "knex";
import type { Bilingual, Person } from "../people/person.ts";
import { codeOf } from "../resolutions/resolution.ts";
import { standingOf, type Standing } from "./standing.ts";
import { SOON_DAYS, type Selection, type TaskFilter } from "./task-filter.ts";
import { taskCode, type TaskState } from "./task.ts";
import { whereTaskVisible } from "./task-standing.views.server.ts";

export type TaskLine = {
  id: string;
  /** "2026/18" */
  code: string;
  title: string;
  lead: { id: string; code: string; name: Bilingual; short: Bilingual };
  state: TaskState;
  standing: Standing | null;
  dueAt: number;
  /** The clause it comes from; null where an article has a single text. */
  article: number;
  clause: number | null;
  /** "215/NQ-CP" */
  resolution: string;
};

type Asked = { person: Person; now: number };

/** The tasks behind a number, those due first in front. Without a state: all but those withdrawn. */
export async function taskList(
  db: Knex,
  { person, now, filter }: Asked & { filter: TaskFilter },
): Promise<TaskLine[]> {
  const query = taskRows(db, person).orderBy("tasks.due_at").orderBy("tasks.number");
  if (filter.ministry) void query.where("organisations.code", filter.ministry);
  whereSelected(query, filter.state, now);
  const rows: LineRow[] = await query;
  return rows.map((row) => rowToLine(row, now));
}

/** Open tasks beyond their deadline, the longest overdue first, up to `limit`. */
export async function oldestOverdue(
  db: Knex,
  { person, now, limit }: Asked & { limit: number },
): Promise<TaskLine[]> {
  const query = taskRows(db, person).orderBy("tasks.due_at").limit(limit);
  whereSelected(query, "overdue", now);
  const rows: LineRow[] = await query;
  return rows.map((row) => rowToLine(row, now));
}

/** The ministries whose tasks are this person's business. */
export function ministriesOf(person: Person): string[] {
  const own = person.roles.includes("member") ? [person.organisationId] : [];
  return [...new Set([...person.ministryIds, ...own])];
}

/** The same cells as `standingOf`, in SQL. */
function whereSelected(query: Knex.QueryBuilder, selection: Selection | null, now: number): void {
  switch (selection) {
    case null:
      void query.whereNot("tasks.state", "withdrawn");
      break;
    case "done-on-time":
      void query.where("tasks.state", "confirmed").whereRaw(IN_TIME, [now]);
      break;
    case "done-late":
      void query.where("tasks.state", "confirmed").whereRaw(`not (${IN_TIME})`, [now]);
      break;
    case "in-term":
      void query.whereNotIn("tasks.state", CLOSED).whereRaw(IN_TIME, [now]);
      break;
    case "overdue":
      void query.whereNotIn("tasks.state", CLOSED).whereRaw(`not (${IN_TIME})`, [now]);
      break;
    case "due-soon":
      void query.whereNotIn("tasks.state", CLOSED).whereNull("tasks.reported_at");
      void query.whereBetween("tasks.due_at", [now, now + SOON_DAYS * 86_400_000]);
      break;
    case "assigned":
    case "received":
    case "in-progress":
    case "reported-done":
    case "rework":
    case "confirmed":
    case "withdrawn":
      void query.where("tasks.state", selection);
      break;
    default:
      selection satisfies never;
  }
}

export const IN_TIME = "coalesce(tasks.reported_at, ?) <= tasks.due_at";
const CLOSED: TaskState[] = ["confirmed", "withdrawn"];

type LineRow = {
  id: string;
  year: number;
  number: number;
  title: string;
  state: TaskState;
  due_at: number;
  reported_at: number | null;
  lead_id: string;
  lead_code: string;
  name_vi: string;
  name_en: string;
  short_vi: string;
  short_en: string;
  article: number;
  clause: number;
  series: string;
  resolution_number: number;
};

function taskRows(db: Knex, person: Person): Knex.QueryBuilder {
  const query = db("tasks")
    .join("organisations", "organisations.id", "tasks.lead_organisation_id")
    .join("clauses", "clauses.id", "tasks.clause_id")
    .join("resolutions", "resolutions.id", "clauses.resolution_id")
    .select("tasks.id", "tasks.year", "tasks.number", "tasks.title", "tasks.state")
    .select("tasks.due_at", "tasks.reported_at", "organisations.id as lead_id")
    .select("organisations.code as lead_code", "name_vi", "name_en", "short_vi", "short_en")
    .select("clauses.article", "clauses.clause", "resolutions.series")
    .select("resolutions.number as resolution_number");
  return whereTaskVisible(query, person);
}

function rowToLine(row: LineRow, now: number): TaskLine {
  const { state, due_at: dueAt, reported_at: reportedAt } = row;
  return {
    id: row.id,
    code: taskCode(row),
    title: row.title,
    lead: {
      id: row.lead_id,
      code: row.lead_code,
      name: { vi: row.name_vi, en: row.name_en },
      short: { vi: row.short_vi, en: row.short_en },
    },
    state,
    standing: standingOf({ state, dueAt, reportedAt }, now),
    dueAt,
    article: row.article,
    clause: row.clause === 0 ? null : row.clause,
    resolution: codeOf({ number: row.resolution_number, series: row.series }),
  };
}

import type { Knex } from "knex";
import type { Bilingual, Person } from "../people/person.ts";
import { codeOf } from "../resolutions/resolution.ts";
import { asOf, type Counting } from "./counted-tasks.ts";
import { standingOf, type Standing } from "./standing.ts";
import type { TaskFilter } from "./task-filter.ts";
import { taskCode, type TaskState } from "./task.ts";
import { whereOrigin, whereSelected } from "./task-selection.views.server.ts";
import { whereTaskVisible } from "./task-standing.views.server.ts";
import { tasksAt } from "./tasks-at.views.server.ts";

export type TaskLine = {
  id: string;
  /** "2026/18" */
  code: string;
  title: string;
  lead: { id: string; code: string; name: Bilingual; short: Bilingual };
  state: TaskState;
  standing: Standing | null;
  dueAt: number | null;
  /** The clause it comes from, if from one; `clause` null where an article has a single text. */
  source: { article: number; clause: number | null; resolution: string } | null;
  /** The document from outside it comes from, if from one. */
  document: { kind: string; notation: string } | null;
  /** Whether it carries out a meeting's conclusion. */
  isConclusion: boolean;
  /** Whether it carries out an inspection's. */
  isInspection: boolean;
};

type Asked = { person: Person; now: number };

/** The tasks behind a number, those due first in front. Without a state: all that are counted. */
export async function taskList(
  db: Knex,
  { person, now, filter }: Asked & { filter: TaskFilter },
): Promise<TaskLine[]> {
  const at = asOf(filter.counting, now);
  const query = taskRows(db, { person, now, counting: filter.counting })
    .orderByRaw("tasks.due_at is null")
    .orderBy("tasks.due_at")
    .orderBy("tasks.number");
  if (filter.ministry) void query.where("organisations.code", filter.ministry);
  if (filter.origin) whereOrigin(db, query, { ...filter.origin, reader: person });
  whereSelected(query, filter.state, at);
  const rows: LineRow[] = await query;
  return rows.map((row) => rowToLine(row, at));
}

/** Open tasks beyond their deadline, the longest overdue first, up to `limit`. */
export async function oldestOverdue(
  db: Knex,
  { limit, ...asked }: Asked & { counting: Counting; limit: number },
): Promise<TaskLine[]> {
  const at = asOf(asked.counting, asked.now);
  const query = taskRows(db, asked).orderBy("tasks.due_at").limit(limit);
  whereSelected(query, "overdue", at);
  const rows: LineRow[] = await query;
  return rows.map((row) => rowToLine(row, at));
}

type LineRow = {
  id: string;
  year: number;
  number: number;
  title: string;
  state: TaskState;
  due_at: number | null;
  reported_at: number | null;
  lead_id: string;
  lead_code: string;
  name_vi: string;
  name_en: string;
  short_vi: string;
  short_en: string;
  article: number | null;
  clause: number | null;
  series: string | null;
  resolution_number: number | null;
  item_id: string | null;
  conclusion_id: string | null;
  document_kind: string | null;
  notation: string | null;
};

function taskRows(
  db: Knex,
  { person, now, counting }: Asked & { counting: Counting },
): Knex.QueryBuilder {
  const query = tasksAt(db, counting, now)
    .join("organisations", "organisations.id", "tasks.lead_organisation_id")
    .leftJoin("clauses", "clauses.id", "tasks.clause_id")
    .leftJoin("resolutions", "resolutions.id", "clauses.resolution_id")
    .leftJoin("source_documents", "source_documents.id", "tasks.document_id")
    .select("tasks.id", "tasks.year", "tasks.number", "tasks.title", "tasks.state")
    .select("tasks.due_at", "tasks.reported_at", "organisations.id as lead_id")
    .select("organisations.code as lead_code", "name_vi", "name_en", "short_vi", "short_en")
    .select("clauses.article", "clauses.clause", "resolutions.series")
    .select("resolutions.number as resolution_number", "tasks.item_id", "tasks.conclusion_id")
    .select("source_documents.kind as document_kind", "source_documents.notation");
  return whereTaskVisible(query, person);
}

function rowToLine(row: LineRow, at: number): TaskLine {
  const { state, due_at: dueAt, reported_at: reportedAt, document_kind: kind, notation } = row;
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
    standing: standingOf({ state, dueAt, reportedAt }, at),
    dueAt,
    source: sourceOf(row),
    document: kind !== null && notation !== null ? { kind, notation } : null,
    isConclusion: row.item_id !== null,
    isInspection: row.conclusion_id !== null,
  };
}

function sourceOf({ article, clause, ...row }: LineRow): TaskLine["source"] {
  const { series, resolution_number: number } = row;
  if (article === null || series === null || number === null) return null;
  return { article, clause: clause || null, resolution: codeOf({ number, series }) };
}

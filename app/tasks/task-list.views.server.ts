import type { Knex } from "knex";
import type { Bilingual } from "../people/person.ts";
import type { ClauseNumbers } from "../resolutions/clause-place.ts";
import type { DocumentKind } from "../resolutions/document-kind.ts";
import { codeOf } from "../resolutions/resolution.ts";
import { asOf } from "./counted-tasks.ts";
import { standingOf, type Standing } from "./standing.ts";
import { filteredTasks, visibleTasks, type Asked } from "./filtered-tasks.views.server.ts";
import type { TaskFilter, TaskPlace } from "./task-filter.ts";
import { hasDated, hasUndated, partsOf } from "./task-selection.views.server.ts";
import { taskCode, type TaskState } from "./task.ts";

export type TaskLine = {
  id: string;
  /** "2026/18" */
  code: string;
  title: string;
  lead: { id: string; code: string; name: Bilingual; short: Bilingual };
  state: TaskState;
  standing: Standing | null;
  dueAt: number | null;
  /** The clause it comes from, if from one, and its document: "215/NQ-CP". */
  source: (ClauseNumbers & { kind: DocumentKind; code: string }) | null;
  /** The document from outside it comes from, if from one. */
  document: { kind: string; notation: string } | null;
  /** Whether it carries out a meeting's conclusion. */
  isConclusion: boolean;
  /** Whether it carries out an inspection's. */
  isInspection: boolean;
};

/** Every task behind a number, those due first in front. Without a state: all that are counted. */
export async function taskList(db: Knex, asked: Asked): Promise<TaskLine[]> {
  const rows: LineRow[] = await lineRows(filteredTasks(db, asked))
    .orderByRaw("tasks.due_at is null")
    .orderBy(["tasks.due_at", "tasks.id"]);
  return linesOf(rows, asked);
}

const PAGE = 50;

/** Fifty of the same, from a place on; `more`: where the next page begins, null at the end. */
export async function taskListFrom(
  db: Knex,
  asked: Asked,
): Promise<{ lines: TaskLine[]; more: TaskPlace | null }> {
  const dated = await datedFrom(db, asked, PAGE + 1);
  const undated = dated.length > PAGE ? [] : await undatedFrom(db, asked, PAGE + 1 - dated.length);
  const rows = [...dated, ...undated];
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  const more = rows.length > PAGE && last ? { dueAt: last.due_at, id: last.id } : null;
  return { lines: linesOf(shown, asked), more };
}

/** Tasks beyond their deadline, the longest overdue first, up to `limit`. */
export async function oldestOverdue(
  db: Knex,
  { limit, ...asked }: Asked & { limit: number },
): Promise<TaskLine[]> {
  const overdue = { ...asked, filter: { ...asked.filter, state: "overdue" as const, after: null } };
  return linesOf(await datedFrom(db, overdue, limit), overdue);
}

const placeOf = ({ after }: TaskFilter): TaskPlace | null =>
  after === undefined || after === "unknown" ? null : after;

// Each query goes along an index: the databases disagree on where a missing deadline is sorted.
async function datedFrom(db: Knex, asked: Asked, limit: number): Promise<LineRow[]> {
  const { state, counting } = asked.filter;
  const after = placeOf(asked.filter);
  if (!hasDated(state) || (after && after.dueAt === null)) return [];
  const order = ["tasks.due_at", "tasks.id"];
  const parts = partsOf(state, asOf(counting, asked.now)).map(async (narrow) => {
    const query = visibleTasks(db, asked).whereNotNull("tasks.due_at");
    narrow(query);
    if (after) void query.whereRaw("(tasks.due_at, tasks.id) > (?, ?)", [after.dueAt, after.id]);
    const page = db(query.select("tasks.*").orderBy(order).limit(limit).as("tasks"));
    const rows: LineRow[] = await lineRows(page).orderBy(order);
    return rows;
  });
  const rows = (await Promise.all(parts)).flat();
  return rows.sort(inOrder).slice(0, limit);
}

const inOrder = (a: LineRow, b: LineRow): number =>
  (a.due_at ?? 0) - (b.due_at ?? 0) || (a.id < b.id ? -1 : 1);

async function undatedFrom(db: Knex, asked: Asked, limit: number): Promise<LineRow[]> {
  if (!hasUndated(asked.filter.state)) return [];
  const after = placeOf(asked.filter);
  const query = filteredTasks(db, asked).whereNull("tasks.due_at");
  if (after && after.dueAt === null) void query.where("tasks.id", ">", after.id);
  const page = db(query.select("tasks.*").orderBy("tasks.id").limit(limit).as("tasks"));
  return lineRows(page).orderBy("tasks.id");
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
  resolution_kind: DocumentKind | null;
  resolution_number: number | null;
  item_id: string | null;
  conclusion_id: string | null;
  document_kind: string | null;
  notation: string | null;
};

function lineRows(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query
    .join("organisations", "organisations.id", "tasks.lead_organisation_id")
    .leftJoin("clauses", "clauses.id", "tasks.clause_id")
    .leftJoin("resolutions", "resolutions.id", "clauses.resolution_id")
    .leftJoin("source_documents", "source_documents.id", "tasks.document_id")
    .select("tasks.id", "tasks.year", "tasks.number", "tasks.title", "tasks.state")
    .select("tasks.due_at", "tasks.reported_at", "organisations.id as lead_id")
    .select("organisations.code as lead_code", "name_vi", "name_en", "short_vi", "short_en")
    .select("clauses.article", "clauses.clause", "resolutions.series")
    .select("resolutions.kind as resolution_kind")
    .select("resolutions.number as resolution_number", "tasks.item_id", "tasks.conclusion_id")
    .select("source_documents.kind as document_kind", "source_documents.notation");
}

function linesOf(rows: readonly LineRow[], { filter, now }: Asked): TaskLine[] {
  const at = asOf(filter.counting, now);
  return rows.map((row) => rowToLine(row, at));
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
  const { series, resolution_number: number, resolution_kind: kind } = row;
  if (article === null || series === null || number === null || kind === null) return null;
  return { kind, article, clause: clause || null, code: codeOf({ number, series }) };
}

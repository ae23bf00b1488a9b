import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { dayOf } from "../platform/dates.ts";
import { codeOf } from "../resolutions/resolution.ts";
import type { RegisteredTask } from "./imported-task.ts";
import { taskCode } from "./task.ts";
import { whereTaskVisible } from "./task-standing.views.server.ts";

type Row = {
  id: string;
  year: number;
  number: number;
  title: string;
  passage: string;
  lead_organisation_id: string;
};
type DocumentRow = Row & { notation: string; issued_on: string };
type ResolutionRow = Row & { series: string; issued: number; resolution_number: number };

const AT_ONCE = 300;

/** What this person sees of the tasks given by documents of these numbers; not those taken back. */
export async function registeredTasks(
  db: Knex,
  person: Person,
  notations: readonly string[],
): Promise<RegisteredTask[]> {
  const found: RegisteredTask[] = [];
  for (let at = 0; at < notations.length; at += AT_ONCE) {
    const part = notations.slice(at, at + AT_ONCE);
    found.push(...(await ofDocuments(db, person, part)), ...(await ofClauses(db, person, part)));
  }
  return found;
}

async function ofDocuments(
  db: Knex,
  person: Person,
  notations: readonly string[],
): Promise<RegisteredTask[]> {
  const rows: DocumentRow[] = await seen(db, person)
    .join("source_documents", "source_documents.id", "tasks.document_id")
    .whereIn("source_documents.notation", [...notations])
    .select("source_documents.notation", "source_documents.issued_on");
  return rows.map((row) => ({ ...textOf(row), notation: row.notation, issuedOn: row.issued_on }));
}

async function ofClauses(
  db: Knex,
  person: Person,
  notations: readonly string[],
): Promise<RegisteredTask[]> {
  const numbers = notations.flatMap((each) => Number(/^\d{1,6}(?=\/)/.exec(each)?.[0] ?? []));
  const rows: ResolutionRow[] = await seen(db, person)
    .join("clauses", "clauses.id", "tasks.clause_id")
    .join("resolutions", "resolutions.id", "clauses.resolution_id")
    .whereIn("resolutions.number", [...new Set(numbers)])
    .whereNotNull("resolutions.issued_at")
    .select("resolutions.series", "resolutions.number as resolution_number")
    .select("resolutions.issued_at as issued");
  return rows.map((row) => {
    const notation = codeOf({ number: row.resolution_number, series: row.series });
    return { ...textOf(row), notation, issuedOn: dayOf(Number(row.issued)) };
  });
}

const seen = (db: Knex, person: Person): Knex.QueryBuilder =>
  known(db, person).whereNot("tasks.state", "withdrawn");

function known(db: Knex, person: Person): Knex.QueryBuilder {
  const query = db("tasks")
    .select("tasks.id", "tasks.year", "tasks.number", "tasks.title", "tasks.passage")
    .select("tasks.lead_organisation_id");
  return whereTaskVisible(query, person);
}

const textOf = (row: Row) => ({
  id: row.id,
  code: taskCode(row),
  text: row.passage || row.title,
  leadId: row.lead_organisation_id,
});

export type ImportedLine = { row: number; id: string; code: string; title: string };

/** The tasks an import has become, row by row from after `after`; of secret ones the person's own. */
export async function importedTasks(
  db: Knex,
  person: Person,
  { importId, after, limit }: { importId: string; after: number; limit: number },
): Promise<ImportedLine[]> {
  const rows: (Row & { row: number })[] = await known(db, person)
    .join("imported_tasks", "imported_tasks.task_id", "tasks.id")
    .where("imported_tasks.import_id", importId)
    .where("imported_tasks.row", ">", after)
    .orderBy("imported_tasks.row")
    .limit(limit)
    .select("imported_tasks.row");
  return rows.map((row) => ({
    row: row.row,
    id: row.id,
    code: taskCode(row),
    title: row.title,
  }));
}

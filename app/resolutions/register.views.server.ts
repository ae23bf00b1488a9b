import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { whereWords } from "../platform/word-index.server.ts";
import { whereTaskVisible } from "../tasks/task-standing.views.server.ts";
import type { Priority } from "../tasks/task-marks.ts";
import { ISSUED_STATES, type IssuedState } from "./course.ts";
import type { DocumentKind } from "./document-kind.ts";
import type { DocumentMarks } from "./document-marks.ts";
import type { Place, RegisterFilter } from "./register-filter.ts";
import { codeOf } from "./resolution.ts";

export type RegisterLine = {
  id: string;
  kind: DocumentKind;
  /** "215/NQ-CP" */
  code: string;
  issuedAt: number;
  title: string;
  signer: Bilingual | null;
  state: IssuedState;
  isCorrected: boolean;
  marks: DocumentMarks;
  /** Made from its clauses, as far as this person may see them. */
  tasks: number;
};

export type RegisterPage = {
  filter: RegisterFilter;
  /** In which documents were issued, the newest first. */
  years: number[];
  lines: RegisterLine[];
  /** Where the next page begins; null: there is nothing older. */
  older: Place | null;
};

const PAGE = 50;
const REGISTER_WORDS = { name: "resolution", key: "resolution_id" };

/** The issued documents this person may read, the newest first, fifty at a time. */
export async function registerPage(
  db: Knex,
  { person, filter }: { person: Person; filter: RegisterFilter },
): Promise<RegisterPage> {
  const issued = () => readable(db, person);
  const query = matching(issued(), filter)
    .orderBy([
      { column: "r.issued_at", order: "desc" },
      { column: "r.id", order: "desc" },
    ])
    .limit(PAGE + 1)
    .select("r.id", "r.kind", "r.title", "r.series", "r.number", "r.state", "r.issued_at")
    .select("r.priority", "r.is_internal")
    .select({ signed_by: db.raw("coalesce(r.signed_by, r.approved_by)") });
  const rows: Row[] = await query;
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  const years: { year: number }[] = await issued().distinct("r.year").orderBy("r.year", "desc");
  return {
    filter,
    years: years.map(({ year }) => year),
    lines: await linesOf(db, person, shown),
    older: rows.length > PAGE && last ? { at: last.issued_at, id: last.id } : null,
  };
}

type Row = {
  id: string;
  kind: DocumentKind;
  title: string;
  series: string;
  number: number;
  state: IssuedState;
  issued_at: number;
  signed_by: string;
  priority: Priority;
  is_internal: boolean | number;
};

/** What has been issued is read by role, and by nobody else. */
function readable(db: Knex, person: Person): Knex.QueryBuilder {
  return readableDocuments(db, person) ?? refuse("not-found");
}

/** The issued documents this person may read, as `r`; null: they have no register. */
function readableDocuments(db: Knex, person: Person): Knex.QueryBuilder | null {
  const states = ISSUED_STATES.filter((state) =>
    may(person, "resolution.read", { state, relations: [] }),
  );
  if (states.length === 0) return null;
  return db("resolutions as r").whereNotNull("r.issued_at").whereIn("r.state", states);
}

/** Those of them that hold every word of what was typed, with or without its marks. */
export function documentsWith(db: Knex, person: Person, typed: string): Knex.QueryBuilder | null {
  const query = readableDocuments(db, person);
  if (query) whereWords(query, { ...REGISTER_WORDS, of: "r.id" }, typed);
  return query;
}

function matching(query: Knex.QueryBuilder, filter: RegisterFilter): Knex.QueryBuilder {
  const { year, kind, after } = filter;
  if (year !== null) void query.where("r.year", year);
  if (kind !== null) void query.where("r.kind", kind);
  if (after !== null) void query.whereRaw("(r.issued_at, r.id) < (?, ?)", [after.at, after.id]);
  whereWords(query, { ...REGISTER_WORDS, of: "r.id", isBegun: true }, filter.query);
  return query;
}

async function linesOf(db: Knex, person: Person, rows: readonly Row[]): Promise<RegisterLine[]> {
  const signers = await personTitles(
    db,
    rows.map(({ signed_by }) => signed_by),
  );
  const ids = rows.map(({ id }) => id);
  const tasks = await tasksOf(db, person, ids);
  const corrected = new Set(await correctedOf(db, ids));
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, title: row.title, state: row.state },
    code: codeOf(row),
    issuedAt: row.issued_at,
    signer: signers.get(row.signed_by) ?? null,
    isCorrected: corrected.has(row.id),
    marks: { priority: row.priority, isInternal: Boolean(row.is_internal) },
    tasks: tasks.get(row.id) ?? 0,
  }));
}

function correctedOf(db: Knex, ids: readonly string[]): Promise<string[]> {
  return db("resolution_steps")
    .where({ step: "correct" })
    .whereIn("resolution_id", ids)
    .distinct()
    .pluck("resolution_id");
}

async function tasksOf(
  db: Knex,
  person: Person,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const from = db("tasks").join("clauses as c", "c.id", "tasks.clause_id");
  const rows: { id: string; tasks: number | string }[] = await whereTaskVisible(from, person)
    .whereIn("c.resolution_id", ids)
    .groupBy("c.resolution_id")
    .select("c.resolution_id as id")
    .count({ tasks: "tasks.id" });
  return new Map(rows.map(({ id, tasks }) => [id, Number(tasks)]));
}

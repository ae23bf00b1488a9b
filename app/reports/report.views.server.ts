import type { Knex } from "knex";
import { listMinistries } from "../people/directory.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { asOf, type Counting } from "../tasks/counted-tasks.ts";
import type { Standing } from "../tasks/standing.ts";
import { NO_FIELD } from "../tasks/task-fields.ts";
import { originNames } from "../tasks/task-origin.views.server.ts";
import { EXTENDED, givenMonth, whereSelected } from "../tasks/task-selection.views.server.ts";
import { requireBoard, whereTaskVisible } from "../tasks/task-standing.views.server.ts";
import { standingInSql, tasksAt } from "../tasks/tasks-at.views.server.ts";
import {
  rowsOf,
  sumOf,
  type Group,
  type ReportFigures,
  type ReportRow,
  type StandingCount,
  type TrendMonth,
} from "./report-figures.ts";
import type { ReportQuery } from "./report-query.ts";
import { trendOf } from "./trend.views.server.ts";

export type Report = {
  query: ReportQuery;
  all: ReportFigures;
  rows: ReportRow[];
  /** The instant as of which all of it is counted. */
  at: number;
};

/** `person` null: of every task that is no state secret, as it is frozen and published. */
type Asked = { person: Person | null; now: number; query: ReportQuery };

/** The rows of a report as of a day, with everything together. */
export async function reportOf(db: Knex, { person, now, query }: Asked): Promise<Report> {
  if (person) requireBoard(person);
  const counts = await standingCounts(db, { person, now, ...query });
  const rows = rowsOf(counts, await namesOf(db, query.by, counts));
  return {
    query,
    all: sumOf(counts),
    rows: inOrder(query.by, rows),
    at: asOf(query.counting, now),
  };
}

export type ReportPage = Report & { trend: TrendMonth[] };

/** What the page of reports shows beside the frozen ones. */
export async function reportPage(
  db: Knex,
  asked: { person: Person; now: number; query: ReportQuery },
): Promise<ReportPage> {
  const report = await reportOf(db, asked);
  const { query, ...eyes } = asked;
  return { ...report, trend: await trendOf(db, { ...eyes, counting: query.counting }) };
}

type Counted = { person: Person | null; now: number; by: Group; counting: Counting };

async function standingCounts(
  db: Knex,
  { person, now, by, counting }: Counted,
): Promise<StandingCount[]> {
  const at = asOf(counting, now);
  const query = tasksAt(db, counting, now)
    .leftJoin("clauses", "clauses.id", "tasks.clause_id")
    .join("organisations", "organisations.id", "tasks.lead_organisation_id")
    .select(db.raw(`${keyInSql(db, by)} as row_key`))
    .select(db.raw(`${standingInSql} as standing`, [at, at]))
    .select(db.raw(`sum(case when ${EXTENDED} then 1 else 0 end) as extended`, [at]))
    .count("* as count")
    .min("tasks.due_at as oldest")
    .groupByRaw("1, 2");
  whereSelected(query, null, at);
  if (person) whereTaskVisible(query, person);
  else void query.where("tasks.secrecy", "none");
  const rows: CountRow[] = await query;
  return rows.map((row) => ({
    ...{ key: row.row_key ?? "", standing: row.standing, oldestDueAt: row.oldest },
    ...{ count: Number(row.count), extended: Number(row.extended) },
  }));
}

function keyInSql(db: Knex, by: Group): string {
  switch (by) {
    case "ministry":
      return "organisations.code";
    case "leader":
      return "tasks.leader_id";
    case "source":
      return "clauses.resolution_id";
    case "field":
      return `coalesce(tasks.field, '${NO_FIELD}')`;
    case "month":
      return givenMonth(db);
    default:
      return by satisfies never;
  }
}

async function namesOf(
  db: Knex,
  by: Group,
  counts: readonly StandingCount[],
): Promise<Map<string, Bilingual>> {
  if (by !== "ministry") return originNames(db, by, keysOf(counts));
  return new Map((await listMinistries(db)).map(({ code, name }) => [code, name]));
}

const keysOf = (counts: readonly StandingCount[]): string[] =>
  [...new Set(counts.map(({ key }) => key))].filter(Boolean).sort();

/** Months as they went by, everything else by rank. */
function inOrder(by: Group, rows: ReportRow[]): ReportRow[] {
  if (by === "month") return rows;
  return rows.toSorted((a, b) => (a.rank ?? rows.length + 1) - (b.rank ?? rows.length + 1));
}

type CountRow = {
  row_key: string | null;
  standing: Standing;
  count: number | string;
  extended: number | string;
  oldest: number | null;
};

import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { instantAt } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { citedClause } from "../resolutions/clause-place.ts";
import type { Counting } from "../tasks/counted-tasks.ts";
import { taskList, type TaskLine } from "../tasks/task-list.views.server.ts";
import { requireBoard } from "../tasks/task-standing.views.server.ts";
import { findFrozen } from "./frozen-report.store.server.ts";
import type { Extract, OverdueLine, ReportPrint } from "./report-print.ts";
import type { ReportQuery } from "./report-query.ts";
import { reportOf } from "./report.views.server.ts";
import { trendOf } from "./trend.views.server.ts";

type Asked = {
  person: Person;
  now: number;
  is: Extract;
  query: ReportQuery;
  /** A frozen one; null: as it is reckoned now. */
  month: string | null;
};

/** All a file of a report is written from, of what this person may see. */
export async function reportPrint(db: Knex, asked: Asked): Promise<ReportPrint> {
  const { person, now, is, query, month } = asked;
  const counted = month === null ? await live(db, asked) : await frozen(db, { ...asked, month });
  const { counting, ...figures } = counted;
  const filter = { ministry: null, state: "overdue", counting } as const;
  const lines = await taskList(db, { person, now, filter });
  const secret = is === "public" || month !== null ? await secretIds(db) : [];
  const open = lines.filter(({ id }) => !secret.includes(id));
  const overdue = open.flatMap((line) => overdueLine(line));
  return { is, by: query.by, ...figures, overdue, madeAt: now };
}

type Counted = Pick<ReportPrint, "all" | "rows" | "trend" | "at" | "frozen"> & {
  counting: Counting;
};

/** State secrets stand neither in what is published nor in what is frozen. */
const secretIds = (db: Knex): Promise<string[]> =>
  db("tasks").whereNot("secrecy", "none").pluck("id");

async function live(db: Knex, { person, now, is, query }: Asked): Promise<Counted> {
  requireBoard(person);
  const eyes = is === "public" ? null : person;
  const { all, rows, at } = await reportOf(db, { person: eyes, now, query });
  const { counting } = query;
  const trend = await trendOf(db, { person: eyes, now, counting });
  return { all, rows, trend, at, frozen: null, counting };
}

async function frozen(
  db: Knex,
  { person, month, query }: Asked & { month: string },
): Promise<Counted> {
  requireMay(person, "report.read", { state: "kept", relations: [] });
  const kept = (await findFrozen(db, month)) ?? refuse("not-found");
  const { day, all, frozenAt, sha256, trend = [] } = kept;
  const counting = { day, against: "current" } as const;
  const at = instantAt(day, "23:59:59") + 999;
  const rows = kept.rows[query.by] ?? [];
  return { all, rows, trend, at, frozen: { frozenAt, sha256 }, counting };
}

function overdueLine({ code, title, lead, source, dueAt }: TaskLine): OverdueLine[] {
  if (dueAt === null) return [];
  return [
    { code, title, lead: lead.name, dueAt, source: source ? citedClause(source.kind, source) : "" },
  ];
}

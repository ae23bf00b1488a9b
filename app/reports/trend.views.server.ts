import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { dayOf, instantAt, lastDayOfMonth, yearOf } from "../platform/dates.ts";
import { asOf, type Counting } from "../tasks/counted-tasks.ts";
import { UNCOUNTED, type Standing } from "../tasks/standing.ts";
import { whereTaskVisible } from "../tasks/task-standing.views.server.ts";
import { standingInSql } from "../tasks/tasks-at.views.server.ts";
import { sumOf, type TrendMonth } from "./report-figures.ts";

const MONTHS = 12;

/** `person` null: of every task that is no state secret. */
type Asked = { person: Person | null; now: number; counting: Counting };

/** How everything stood at the end of each of the last twelve months, the last one as of the day asked for. */
export async function trendOf(db: Knex, { person, now, counting }: Asked): Promise<TrendMonth[]> {
  const ends = monthEnds(asOf(counting, now));
  const rows = await countsAt(db, { person, ends: ends.map(({ at }) => at), counting });
  return ends.map(({ month, at }) => {
    const own = rows.filter((row) => row.as_of === at);
    const counts = own.map(({ standing, count }) => ({
      ...{ key: "", standing, count: Number(count), extended: 0, oldestDueAt: null },
    }));
    return { month, at, figures: sumOf(counts) };
  });
}

/** The last instants of the months up to `at`, which ends the last of them. */
function monthEnds(at: number): { month: string; at: number }[] {
  const day = dayOf(at);
  const months = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS }, (_, index) => {
    const count = months - MONTHS + 1 + index;
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
    const end = instantAt(lastDayOfMonth(year, month), "23:59:59") + 999;
    return { month: `${year}-${String(month).padStart(2, "0")}`, at: Math.min(end, at) };
  });
}

type EndRow = { as_of: number; standing: Standing; count: number | string };

/** One walk over the steps: each holds from its instant until the next one of its task. */
async function countsAt(
  db: Knex,
  { person, ends, counting }: { person: Person | null; ends: number[]; counting: Counting },
): Promise<EndRow[]> {
  const due = counting.against === "original" ? "tasks.first_due_at" : "s.due_at";
  const held = db("task_steps")
    .select("task_id", "seq", "at", "state", "due_at", "reported_at")
    .select(db.raw("lead(at) over (partition by task_id order by seq) as until"))
    .as("s");
  const list = ends.map(() => "select cast(? as bigint) as at").join(" union all ");
  const then = db(db.raw(`(${list}) as m`, ends))
    .join(held, (on) => void on.on("s.at", "<=", "m.at"))
    .join("tasks", "tasks.id", "s.task_id")
    .where((open) => void open.whereNull("s.until").orWhereRaw("s.until > m.at"))
    .whereNotIn("s.state", [...UNCOUNTED])
    .select("m.at as as_of", "s.state", "s.reported_at")
    .select(db.raw(`${due} as due_at`));
  if (person) whereTaskVisible(then, person);
  else void then.where("tasks.secrecy", "none");
  const query: Knex.QueryBuilder = db(then.as("tasks"))
    .select("tasks.as_of")
    .select(db.raw(`${standingInSql.replaceAll("?", "tasks.as_of")} as standing`))
    .count("* as count")
    .groupByRaw("1, 2");
  const rows: EndRow[] = await query;
  return rows;
}

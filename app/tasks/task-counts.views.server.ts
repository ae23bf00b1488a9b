import type { Knex } from "knex";
import { asOf } from "./counted-tasks.ts";
import { filteredTasks, tasksOfEveryState, type Asked } from "./filtered-tasks.views.server.ts";
import { boardFigures, STANDINGS, UNCOUNTED, type TaskCount } from "./standing.ts";
import type { TaskFilter } from "./task-filter.ts";
import { IN_TIME } from "./task-selection.views.server.ts";
import { seesEveryTask, whereTaskVisible } from "./task-standing.views.server.ts";
import { TASK_STATES, type TaskState } from "./task.ts";

/** How many tasks a filter leaves of every lead, by state and deadline; its own state is left aside. */
export async function countTasks(db: Knex, asked: Asked): Promise<TaskCount[]> {
  const { person, now, filter } = asked;
  const every = (only: "secret" | null = null) => tasksOfEveryState(db, asked, only);
  if (!seesEveryTask(person) || filter.counting.day !== null) {
    return counted(db, whereTaskVisible(every(), person), asked);
  }
  const secret = whereTaskVisible(every("secret"), person);
  const open = isTallied(filter)
    ? await tallied(db, { now, filter })
    : await counted(db, every().whereRaw("tasks.secrecy = 'none'"), asked);
  return [...open, ...(await counted(db, secret, asked))];
}

/** How many there are of what a list shows, on all its pages. */
export async function countOf(
  db: Knex,
  asked: Asked,
  counts: readonly TaskCount[],
): Promise<number> {
  const { state } = asked.filter;
  const sumOf = (states: readonly TaskState[]) =>
    counts.reduce((sum, each) => sum + (states.includes(each.state) ? each.count : 0), 0);
  if (state === null) return sumOf(TASK_STATES.filter((each) => !uncounted.has(each)));
  const own = TASK_STATES.find((each) => each === state);
  if (own) return sumOf([own]);
  const standing = STANDINGS.find((each) => each === state);
  if (standing) return boardFigures(counts).all[standing];
  return countEach(db, asked);
}

const uncounted: ReadonlySet<TaskState> = new Set(UNCOUNTED);

/** The same, one by one. */
export async function countEach(db: Knex, asked: Asked): Promise<number> {
  const [row]: { count: number | string }[] = await filteredTasks(db, asked).count({ count: "*" });
  return Number(row?.count ?? 0);
}

/** Of a lead and a leader alone the counts are kept as tasks are written. */
function isTallied(filter: TaskFilter): boolean {
  const { coordinator, source, month, reminded, imported, field, priority } = filter;
  const { from, to, query } = filter;
  const origins = [source, month, reminded, imported];
  const others = [coordinator, ...origins, field, priority, from, to, query];
  return !others.some(Boolean);
}

type Wanted = Omit<Asked, "person">;

async function tallied(db: Knex, { now, filter }: Wanted): Promise<TaskCount[]> {
  const query = db("task_tallies").where("against", filter.counting.against);
  if (filter.ministry) {
    const lead = db("organisations").where("code", filter.ministry).select("id");
    void query.where("lead_organisation_id", lead);
  }
  if (filter.leader) void query.where("leader_id", filter.leader);
  const inTime = "case when due_at is null then in_time when due_at >= ? then 1 else 0 end";
  const rows: CountRow[] = await query
    .select("lead_organisation_id", "state")
    .select(db.raw(`${inTime} as in_time`, [now]))
    .sum("count as count")
    .groupByRaw("1, 2, 3");
  return rows.map(rowToCount).filter(({ count }) => count !== 0);
}

async function counted(
  db: Knex,
  query: Knex.QueryBuilder,
  { now, filter }: Wanted,
): Promise<TaskCount[]> {
  const inTime = `case when tasks.due_at is null then null when ${IN_TIME} then 1 else 0 end`;
  const rows: CountRow[] = await query
    .select("tasks.lead_organisation_id", "tasks.state")
    .select(db.raw(`${inTime} as in_time`, [asOf(filter.counting, now)]))
    .count("* as count")
    .groupByRaw("1, 2, 3");
  return rows.map(rowToCount);
}

type CountRow = {
  lead_organisation_id: string;
  state: TaskState;
  in_time: number | null;
  count: number | string;
};

function rowToCount(row: CountRow): TaskCount {
  return {
    leadId: row.lead_organisation_id,
    state: row.state,
    inTime: row.in_time === null ? null : row.in_time === 1,
    count: Number(row.count),
  };
}

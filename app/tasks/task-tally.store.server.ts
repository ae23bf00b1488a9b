import type { Knex } from "knex";
import { AGAINST, type Against } from "./standing.ts";
import type { TaskState } from "./task.ts";

/*
 * Tasks that stand alike are counted as they are written, in the same transaction: by lead,
 * leader in charge and state, by deadline while the clock decides on it, and by whether the report
 * came in time after that. Rows are only added, plus and minus, so that nobody waits for anybody; who reads sums up, and
 * the check at night lays them together. State secrets are counted by whoever may see them.
 */

/** Tasks of one state, lead and leader: those due at an instant, or those reported in time or late. */
export type Tally = {
  against: Against;
  lead_organisation_id: string;
  leader_id: string;
  state: TaskState;
  due_at: number | null;
  in_time: 0 | 1 | null;
};

const DUE: Record<Against, string> = { current: "due_at", original: "first_due_at" };

/** Under what tasks are tallied. */
const tallied = (against: Against): string => `'${against}' as against,
  lead_organisation_id, leader_id, state,
  case when state in ('assigned', 'declined', 'received', 'in-progress', 'rework')
    then ${DUE[against]} end as due_at,
  case when reported_at <= ${DUE[against]} then 1 when reported_at > ${DUE[against]} then 0
    end as in_time`;

const ALL = AGAINST.map(
  (against) => `select ${tallied(against)}, 1 as count
  from tasks where secrecy = 'none'`,
).join(" union all ");

/** Under what a task is tallied as it stands now; nothing where it is a secret or not there. */
export async function talliesOf(db: Knex, id: string): Promise<Tally[]> {
  const own = AGAINST.map(
    (against) => `select ${tallied(against)} from tasks where id = :id and secrecy = 'none'`,
  );
  const rows: Tally[] = await db
    .select("*")
    .from(db.raw(`(${own.join(" union all ")}) as own`, { id }))
    .orderBy("against");
  return rows;
}

/** From what it was tallied under to what it is now. */
export async function moveTallies(
  db: Knex,
  before: readonly Tally[],
  after: readonly Tally[],
): Promise<void> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  await db("task_tallies").insert([
    ...before.map((tally) => ({ ...tally, count: -1 })),
    ...after.map((tally) => ({ ...tally, count: 1 })),
  ]);
}

/** Counts the tasks of an import at once. */
export async function tallyImported(db: Knex, importId: string): Promise<void> {
  const own = "id in (select task_id from imported_tasks where import_id = ?)";
  for (const against of AGAINST) {
    await db.raw(
      `insert into task_tallies (${KEY}, count) select ${KEY}, count(*)
      from (select ${tallied(against)} from tasks where secrecy = 'none' and ${own}) as imported
      group by ${KEY}`,
      [importId],
    );
  }
}

const KEY = "against, lead_organisation_id, leader_id, state, due_at, in_time";

/** Counts everything anew; answers how many sums were not what the tasks say. */
export async function retally(db: Knex): Promise<number> {
  // No task may be written between the two readings; on SQLite none can.
  if (db.client.config.client === "pg") {
    await db.raw("lock table task_tallies in share row exclusive mode");
  }
  const rows = await db
    .from(
      db.raw(`(select ${KEY} from
        (${ALL} union all select ${KEY}, -count from task_tallies) as both_counts
        group by ${KEY} having sum(count) <> 0) as differences`),
    )
    .count({ off: "*" });
  await db("task_tallies").delete();
  await db.raw(`insert into task_tallies (${KEY}, count)
    select ${KEY}, sum(count) from (${ALL}) as counted group by ${KEY}`);
  return Number(rows[0]?.["off"] ?? 0);
}

export type TallyCheck = { at: number; off: number };

export async function latestTallyCheck(db: Knex): Promise<TallyCheck | null> {
  const row: TallyCheck | undefined = await db("task_tally_checks").orderBy("at", "desc").first();
  return row ?? null;
}

export async function keepTallyCheck(db: Knex, check: TallyCheck): Promise<void> {
  await db("task_tally_checks").insert(check).onConflict("at").ignore();
}

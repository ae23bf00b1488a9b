import type { Knex } from "knex";
import { listMinistries, type OrganisationName } from "../people/directory.views.server.ts";
import type { Person } from "../people/person.ts";
import {
  boardFigures,
  type MinistryFigures,
  type StandingFigures,
  type TaskCount,
} from "./standing.ts";
import type { TaskFilter } from "./task-filter.ts";
import type { TaskState } from "./task.ts";
import {
  IN_TIME,
  ministriesOf,
  oldestOverdue,
  taskList,
  type TaskLine,
} from "./task-list.views.server.ts";
import { requireBoard, whereTaskVisible } from "./task-standing.views.server.ts";

export type MinistryRow = MinistryFigures & { ministry: OrganisationName; isMine: boolean };

export type TasksBoard = {
  all: StandingFigures & { dueSoon: number };
  /** My own ministry first, then in the order of the state's lists. */
  ministries: MinistryRow[];
  oldest: TaskLine[];
};

/** The board: the four cells of the official report, every ministry by state, the oldest overdue. */
export async function tasksBoard(
  db: Knex,
  eyes: { person: Person; now: number },
): Promise<TasksBoard> {
  requireBoard(eyes.person);
  const { all, ministries } = boardFigures(await countTasks(db, eyes));
  const soon = await taskList(db, { ...eyes, filter: { ministry: null, state: "due-soon" } });
  const mine = new Set(ministriesOf(eyes.person));
  const rows = (await listMinistries(db)).flatMap((ministry) => {
    const figures = ministries.find(({ leadId }) => leadId === ministry.id);
    return figures ? [{ ...figures, ministry, isMine: mine.has(ministry.id) }] : [];
  });
  return {
    all: { ...all, dueSoon: soon.length },
    ministries: rows.sort((a, b) => Number(b.isMine) - Number(a.isMine)),
    oldest: await oldestOverdue(db, { ...eyes, limit: 5 }),
  };
}

export type TasksList = { lines: TaskLine[]; ministries: OrganisationName[] };

/** The list behind a number, and the ministries it may be narrowed to. */
export async function tasksList(
  db: Knex,
  asked: { person: Person; now: number; filter: TaskFilter },
): Promise<TasksList> {
  requireBoard(asked.person);
  return { lines: await taskList(db, asked), ministries: await listMinistries(db) };
}

async function countTasks(
  db: Knex,
  { person, now }: { person: Person; now: number },
): Promise<TaskCount[]> {
  const rows: CountRow[] = await whereTaskVisible(db("tasks"), person)
    .select("lead_organisation_id", "state")
    .select(db.raw(`case when ${IN_TIME} then 1 else 0 end as in_time`, [now]))
    .count("* as count")
    .groupByRaw("1, 2, 3");
  return rows.map((row) => ({
    leadId: row.lead_organisation_id,
    state: row.state,
    inTime: row.in_time === 1,
    count: Number(row.count),
  }));
}

type CountRow = {
  lead_organisation_id: string;
  state: TaskState;
  in_time: number;
  count: number | string;
};

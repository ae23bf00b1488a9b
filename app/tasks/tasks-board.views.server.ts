import type { Knex } from "knex";
import { listMinistries, type OrganisationName } from "../people/directory.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import {
  boardFigures,
  type MinistryFigures,
  type StandingFigures,
  type TaskCount,
} from "./standing.ts";
import type { TaskFilter } from "./task-filter.ts";
import type { TaskState } from "./task.ts";
import { asOf, type Counting } from "./counted-tasks.ts";
import { ministriesOf } from "./taking-part.views.server.ts";
import { oldestOverdue, taskList, type TaskLine } from "./task-list.views.server.ts";
import { originNames } from "./task-origin.views.server.ts";
import { IN_TIME } from "./task-selection.views.server.ts";
import { mayAssign, requireBoard, whereTaskVisible } from "./task-standing.views.server.ts";
import { tasksAt } from "./tasks-at.views.server.ts";

export type MinistryRow = MinistryFigures & { ministry: OrganisationName; isMine: boolean };

export type TasksBoard = {
  all: StandingFigures & { dueSoon: number };
  /** My own ministry first, then in the order of the state's lists. */
  ministries: MinistryRow[];
  oldest: TaskLine[];
  counting: Counting;
  /** The instant as of which all of it is counted. */
  at: number;
  /** Whether this person enters tasks from outside documents. */
  mayAssign: boolean;
};

type Eyes = { person: Person; now: number; counting: Counting };

/** The board: the four cells of the official report, every ministry by state, the oldest overdue. */
export async function tasksBoard(db: Knex, eyes: Eyes): Promise<TasksBoard> {
  requireBoard(eyes.person);
  const { all, ministries } = boardFigures(await countTasks(db, eyes));
  const { counting } = eyes;
  const filter = { ministry: null, state: "due-soon", counting } as const;
  const soon = await taskList(db, { ...eyes, filter });
  const mine = new Set(ministriesOf(eyes.person));
  const rows = (await listMinistries(db)).flatMap((ministry) => {
    const figures = ministries.find(({ leadId }) => leadId === ministry.id);
    if (!figures || figures.total + figures["no-deadline"] === 0) return [];
    return [{ ...figures, ministry, isMine: mine.has(ministry.id) }];
  });
  return {
    all: { ...all, dueSoon: soon.length },
    ministries: rows.sort((a, b) => Number(b.isMine) - Number(a.isMine)),
    oldest: await oldestOverdue(db, { ...eyes, limit: 5 }),
    counting,
    at: asOf(counting, eyes.now),
    mayAssign: mayAssign(eyes.person),
  };
}

export type TasksList = {
  lines: TaskLine[];
  ministries: OrganisationName[];
  /** How the row of the report is called that the list belongs to. */
  originName: Bilingual | null;
};

/** The list behind a number, and the ministries it may be narrowed to. */
export async function tasksList(
  db: Knex,
  asked: { person: Person; now: number; filter: TaskFilter },
): Promise<TasksList> {
  requireBoard(asked.person);
  const { origin } = asked.filter;
  const names = origin ? await originNames(db, origin.by, [origin.key]) : new Map();
  return {
    lines: await taskList(db, asked),
    ministries: await listMinistries(db),
    originName: (origin && names.get(origin.key)) ?? null,
  };
}

async function countTasks(db: Knex, { person, now, counting }: Eyes): Promise<TaskCount[]> {
  const inTime = `case when tasks.due_at is null then null when ${IN_TIME} then 1 else 0 end`;
  const rows: CountRow[] = await whereTaskVisible(tasksAt(db, counting, now), person)
    .select("lead_organisation_id", "state")
    .select(db.raw(`${inTime} as in_time`, [asOf(counting, now)]))
    .count("* as count")
    .groupByRaw("1, 2, 3");
  return rows.map((row) => ({
    leadId: row.lead_organisation_id,
    state: row.state,
    inTime: row.in_time === null ? null : row.in_time === 1,
    count: Number(row.count),
  }));
}

type CountRow = {
  lead_organisation_id: string;
  state: TaskState;
  in_time: number | null;
  count: number | string;
};

import type { Knex } from "knex";
import {
  governmentLeaders,
  listCoordinators,
  listMinistries,
  type OrganisationName,
} from "../people/directory.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { boardFigures, type MinistryFigures, type StandingFigures } from "./standing.ts";
import type { Asked } from "./filtered-tasks.views.server.ts";
import type { TaskPlace } from "./task-filter.ts";
import { asOf, type Counting } from "./counted-tasks.ts";
import { ministriesOf } from "./taking-part.views.server.ts";
import { countEach, countOf, countTasks } from "./task-counts.views.server.ts";
import { oldestOverdue, taskListFrom, type TaskLine } from "./task-list.views.server.ts";
import { originNames } from "./task-origin.views.server.ts";
import { mayAssign, requireBoard } from "./task-standing.views.server.ts";

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
  const { counting } = eyes;
  const asked = { ...eyes, filter: { ministry: null, state: "due-soon", counting } as const };
  const { all, ministries } = boardFigures(await countTasks(db, asked));
  const mine = new Set(ministriesOf(eyes.person));
  const rows = (await listMinistries(db)).flatMap((ministry) => {
    const figures = ministries.find(({ leadId }) => leadId === ministry.id);
    if (!figures || figures.total + figures["no-deadline"] === 0) return [];
    return [{ ...figures, ministry, isMine: mine.has(ministry.id) }];
  });
  return {
    all: { ...all, dueSoon: await countEach(db, asked) },
    ministries: rows.sort((a, b) => Number(b.isMine) - Number(a.isMine)),
    oldest: await oldestOverdue(db, { ...asked, limit: 5 }),
    counting,
    at: asOf(counting, eyes.now),
    mayAssign: mayAssign(eyes.person),
  };
}

export type TasksList = {
  /** How many there are, on all pages. */
  count: number;
  /** The four cells of what the list is narrowed to, whatever state it shows of them. */
  cells: StandingFigures;
  lines: TaskLine[];
  /** Where the next page begins; null: this is the last. */
  more: TaskPlace | null;
  ministries: OrganisationName[];
  coordinators: OrganisationName[];
  leaders: { id: string; title: Bilingual }[];
  /** How the rows of a report are called that the list belongs to. */
  originNames: Bilingual[];
};

/** A page of the list behind a number, and what it may be narrowed to. */
export async function tasksList(db: Knex, asked: Asked): Promise<TasksList> {
  requireBoard(asked.person);
  const counts = await countTasks(db, asked);
  return {
    count: await countOf(db, asked, counts),
    cells: boardFigures(counts).all,
    ...(await taskListFrom(db, asked)),
    ministries: await listMinistries(db),
    coordinators: await listCoordinators(db),
    leaders: await leadersOf(db, asked),
    originNames: await namesOf(db, asked),
  };
}

/** Those who lead the Government, and whoever the list is of already. */
async function leadersOf(db: Knex, { now, filter }: Asked): Promise<TasksList["leaders"]> {
  const leaders = await governmentLeaders(db, now);
  const { leader } = filter;
  if (!leader || leaders.some(({ id }) => id === leader)) return leaders;
  const title = (await originNames(db, "leader", [leader])).get(leader);
  return title ? [...leaders, { id: leader, title }] : leaders;
}

async function namesOf(db: Knex, { filter }: Asked): Promise<Bilingual[]> {
  const names: Bilingual[] = [];
  for (const by of ["source", "month", "reminded", "imported"] as const) {
    const key = filter[by];
    if (key) names.push(...(await originNames(db, by, [key])).values());
  }
  return names;
}

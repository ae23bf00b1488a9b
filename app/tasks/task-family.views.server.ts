import type { Knex } from "knex";
import type { Bilingual, Person } from "../people/person.ts";
import { standingOf, type Standing } from "./standing.ts";
import { rolledUp } from "./sub-task.ts";
import { taskCode, type Task, type TaskState } from "./task.ts";
import { whereTaskVisible } from "./task-standing.views.server.ts";

export type SubTask = {
  id: string;
  code: string;
  title: string;
  lead: Bilingual;
  state: TaskState;
  standing: Standing | null;
  dueAt: number | null;
  /** As its lead last reported, 0 to 100. */
  percent: number | null;
};

export type TaskFamily = {
  parent: { id: string; code: string; title: string } | null;
  subTasks: SubTask[];
  /** How far all sub-tasks are together, 0 to 100; null: there are none. */
  rolledUp: number | null;
};

/** The task this one is a part of, and its own parts, as far as this person may see them. */
export async function taskFamily(
  db: Knex,
  { person, task, now }: { person: Person; task: Task; now: number },
): Promise<TaskFamily> {
  const subTasks = await subTasksOf(db, { person, id: task.id, now });
  const parents: ParentRow[] =
    task.parentId === null
      ? []
      : await whereTaskVisible(db("tasks"), person)
          .where("tasks.id", task.parentId)
          .select("tasks.id", "year", "number", "title");
  const [parent] = parents.map((row) => ({ id: row.id, code: taskCode(row), title: row.title }));
  return { parent: parent ?? null, subTasks, rolledUp: rolledUp(subTasks) };
}

type ParentRow = { id: string; year: number; number: number; title: string };

async function subTasksOf(
  db: Knex,
  { person, id, now }: { person: Person; id: string; now: number },
): Promise<SubTask[]> {
  const percents = db("task_steps as s")
    .whereRaw("s.task_id = tasks.id")
    .whereNotNull("s.percent")
    .orderBy("s.seq", "desc")
    .limit(1)
    .select("s.percent");
  const rows: SubTaskRow[] = await whereTaskVisible(db("tasks"), person)
    .join("organisations", "organisations.id", "tasks.lead_organisation_id")
    .where("tasks.parent_id", id)
    .orderBy(["tasks.year", "tasks.number"])
    .select("tasks.id", "tasks.year", "tasks.number", "tasks.title", "tasks.state")
    .select("tasks.due_at", "tasks.reported_at", "name_vi", "name_en")
    .select({ percent: percents });
  return rows.map(({ due_at: dueAt, reported_at: reportedAt, ...row }) => ({
    id: row.id,
    code: taskCode(row),
    title: row.title,
    lead: { vi: row.name_vi, en: row.name_en },
    state: row.state,
    standing: standingOf({ state: row.state, dueAt, reportedAt }, now),
    dueAt,
    percent: row.percent,
  }));
}

type SubTaskRow = ParentRow & {
  state: TaskState;
  due_at: number | null;
  reported_at: number | null;
  name_vi: string;
  name_en: string;
  percent: number | null;
};

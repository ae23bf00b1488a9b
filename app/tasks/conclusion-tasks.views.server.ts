import type { Knex } from "knex";
import type { Bilingual, Person } from "../people/person.ts";
import { standingOf, type Standing } from "./standing.ts";
import { taskCode, type TaskState } from "./task.ts";
import { whereTaskVisible } from "./task-standing.views.server.ts";

/** What an inspection says beside a conclusion that became a task. */
export type ConclusionTask = {
  id: string;
  conclusionId: string;
  code: string;
  title: string;
  lead: Bilingual;
  state: TaskState;
  standing: Standing | null;
  dueAt: number | null;
};

type Asked = { person: Person; conclusionIds: readonly string[]; now: number };

/** The tasks of these conclusions that this person may see, as they were given. */
export async function tasksOfConclusions(
  db: Knex,
  { person, conclusionIds, now }: Asked,
): Promise<ConclusionTask[]> {
  const rows: Row[] = await whereTaskVisible(db("tasks"), person)
    .join("organisations", "organisations.id", "tasks.lead_organisation_id")
    .whereIn("tasks.conclusion_id", [...conclusionIds])
    .orderBy(["tasks.year", "tasks.number"])
    .select("tasks.*", "organisations.name_vi", "organisations.name_en");
  return rows.map((row) => ({
    id: row.id,
    conclusionId: row.conclusion_id,
    code: taskCode(row),
    title: row.title,
    lead: { vi: row.name_vi, en: row.name_en },
    state: row.state,
    standing: standingOf({ ...row, dueAt: row.due_at, reportedAt: row.reported_at }, now),
    dueAt: row.due_at,
  }));
}

type Row = {
  id: string;
  conclusion_id: string;
  year: number;
  number: number;
  title: string;
  state: TaskState;
  due_at: number | null;
  reported_at: number | null;
  name_vi: string;
  name_en: string;
};

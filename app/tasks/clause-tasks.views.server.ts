import type { Knex } from "knex";
import type { Bilingual, Person } from "../people/person.ts";
import { standingOf, type Standing } from "./standing.ts";
import { taskCode, type TaskState } from "./task.ts";
import { whereTaskVisible } from "./task-standing.views.server.ts";

/** What the text of a resolution says beside a clause that became a task. */
export type ClauseTask = {
  id: string;
  clauseId: string;
  code: string;
  lead: Bilingual;
  state: TaskState;
  standing: Standing | null;
  dueAt: number | null;
};

/** The tasks of a resolution that this person may see. */
export async function tasksOfResolution(
  db: Knex,
  { person, resolutionId, now }: { person: Person; resolutionId: string; now: number },
): Promise<ClauseTask[]> {
  const rows: Row[] = await whereTaskVisible(db("tasks"), person)
    .join("organisations", "organisations.id", "tasks.lead_organisation_id")
    .whereIn("tasks.clause_id", db("clauses").where({ resolution_id: resolutionId }).select("id"))
    .select("tasks.*", "organisations.name_vi", "organisations.name_en");
  return rows.map((row) => ({
    id: row.id,
    clauseId: row.clause_id,
    code: taskCode(row),
    lead: { vi: row.name_vi, en: row.name_en },
    state: row.state,
    standing: standingOf({ ...row, dueAt: row.due_at, reportedAt: row.reported_at }, now),
    dueAt: row.due_at,
  }));
}

type Row = {
  id: string;
  clause_id: string;
  year: number;
  number: number;
  state: TaskState;
  due_at: number | null;
  reported_at: number | null;
  name_vi: string;
  name_en: string;
};

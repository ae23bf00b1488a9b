import type { Knex } from "knex";
import type { Bilingual, Person } from "../people/person.ts";
import { taskCode, type Task } from "./task.ts";
import { whereTaskVisible } from "./task-standing.views.server.ts";

export type RelatedTask = {
  kind: "successor" | "predecessor";
  id: string;
  code: string;
  lead: Bilingual;
};

/** The task this one goes on as or was replaced by, and those that went on as this one. */
export async function relatedTasks(
  db: Knex,
  { person, task }: { person: Person; task: Task },
): Promise<RelatedTask[]> {
  const rows: Row[] = await whereTaskVisible(db("tasks"), person)
    .join("organisations", "organisations.id", "tasks.lead_organisation_id")
    .where((related) => {
      void related.where("tasks.id", task.successorId).orWhere("tasks.successor_id", task.id);
    })
    .orderBy("tasks.assigned_at")
    .select("tasks.id", "tasks.year", "tasks.number", "name_vi", "name_en");
  return rows.map((row) => ({
    kind: row.id === task.successorId ? "successor" : "predecessor",
    id: row.id,
    code: taskCode(row),
    lead: { vi: row.name_vi, en: row.name_en },
  }));
}

type Row = { id: string; year: number; number: number; name_vi: string; name_en: string };

import type { Knex } from "knex";
import type { Bilingual, Person } from "../people/person.ts";
import { requireResolution } from "../resolutions/resolution.views.server.ts";
import { ministriesOf } from "./taking-part.views.server.ts";
import { requireBoard, whereTaskVisible } from "./task-standing.views.server.ts";
import { taskCode } from "./task.ts";

/** A day by which something is to be done. */
export type DeadlineLine = {
  id: string;
  /** "2026/18" */
  code: string;
  title: string;
  lead: Bilingual;
  dueAt: number;
  /** As the document writes it. */
  written: string;
  /** How many steps the task has taken: rises with every change. */
  steps: number;
};

/** Of one document, or of the reader's own work. */
export type DeadlineScope = { resolutionId: string } | "own";

type Asked = { person: Person; scope: DeadlineScope };

/**
 * The deadlines of open tasks that this person may see, the nearest first: those of a document, or
 * those of the ministries whose work is theirs, in their charge or followed by them. Secret tasks are
 * left out: a calendar travels to other machines. Refuses `not-found` for a
 * hidden document, and to those who have no board.
 */
export async function deadlinesOf(db: Knex, { person, scope }: Asked): Promise<DeadlineLine[]> {
  const query = whereTaskVisible(db("tasks"), person)
    .join("organisations", "organisations.id", "tasks.lead_organisation_id")
    .where("tasks.secrecy", "none")
    .whereNotNull("tasks.due_at")
    .whereIn("tasks.state", OPEN)
    .orderBy(["tasks.due_at", "tasks.number"])
    .select("tasks.*", "organisations.name_vi", "organisations.name_en")
    .select(db("task_steps").whereRaw("task_id = tasks.id").count("*").as("steps"));
  if (scope === "own") {
    requireBoard(person);
    whereOwn(db, query, person);
  } else {
    const { resolutionId: id } = scope;
    await requireResolution(db, { person, id, action: "resolution.read" });
    void query.whereIn("tasks.clause_id", db("clauses").where({ resolution_id: id }).select("id"));
  }
  const rows: Row[] = await query;
  return rows.map((row) => ({
    id: row.id,
    code: taskCode(row),
    title: row.title,
    lead: { vi: row.name_vi, en: row.name_en },
    dueAt: row.due_at,
    written: row.deadline_text,
    steps: Number(row.steps),
  }));
}

/** Somebody still has to do something about it. */
const OPEN = ["assigned", "declined", "received", "in-progress", "rework"];

function whereOwn(db: Knex, query: Knex.QueryBuilder, person: Person): void {
  const own = ministriesOf(person);
  const shared = db("task_coordinators").whereIn("organisation_id", own).select("task_id");
  void query.where((mine) => {
    void mine
      .whereIn("tasks.lead_organisation_id", own)
      .orWhereIn("tasks.id", shared)
      .orWhere("tasks.leader_id", person.id)
      .orWhere("tasks.monitor_id", person.id);
  });
}

type Row = {
  id: string;
  year: number;
  number: number;
  title: string;
  due_at: number;
  deadline_text: string;
  name_vi: string;
  name_en: string;
  steps: number | string;
};

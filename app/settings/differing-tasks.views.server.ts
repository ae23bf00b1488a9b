import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { instantAt, isoWithOffset } from "../platform/dates.ts";
import { readDeadline } from "../platform/deadline.ts";
import { taskCode } from "../tasks/task.ts";
import { whereTaskVisible } from "../tasks/task-standing.views.server.ts";
import { days, type Counted } from "./differing.ts";

const OPEN = ["assigned", "declined", "received", "in-progress", "rework"];

/** Tasks under way whose deadline, as it stands, was given as a number of working days. */
export async function tasksCounted(db: Knex, person: Person): Promise<Counted[]> {
  const open = db("tasks").whereIn("tasks.state", OPEN).whereNotNull("tasks.due_at");
  const rows: TaskRow[] = await whereTaskVisible(open.where(isCounted), person)
    .leftJoin("source_documents as source", "source.id", "tasks.document_id")
    .leftJoin("clauses", "clauses.id", "tasks.clause_id")
    .leftJoin("resolutions", "resolutions.id", "clauses.resolution_id")
    .leftJoin("agenda_items as item", "item.id", "tasks.item_id")
    .leftJoin("campaign_conclusions as conclusion", "conclusion.id", "tasks.conclusion_id")
    .leftJoin("campaigns", "campaigns.id", "conclusion.campaign_id")
    .select("tasks.id", "tasks.year", "tasks.number", "tasks.deadline_text", "tasks.parent_id")
    .select("tasks.due_at", "tasks.first_due_at", "tasks.assigned_at", "source.issued_on")
    .select({ issued_at: "resolutions.issued_at" })
    .select({ item_at: "item.concluded_at", campaign_at: "campaigns.concluded_at" });
  const granted = await grantsOf(db, rows);
  return rows.flatMap((row): Counted[] => {
    const isExtended = row.due_at !== row.first_due_at;
    const given = isExtended ? granted.get(row.id) : { text: row.deadline_text, at: startOf(row) };
    const count = given && countIn(given.text, given.at);
    if (!given || !count) return [];
    const name = taskCode({ year: row.year, number: row.number });
    return [{ kind: "task", id: row.id, name, isExtended, ...days(given.at, row.due_at), count }];
  });
}

function isCounted(task: Knex.QueryBuilder): void {
  void task
    .where((first) => {
      void first.whereRaw("tasks.due_at = tasks.first_due_at").where(inWorkingDays("tasks"));
    })
    .orWhere((moved) => {
      void moved.whereRaw("tasks.due_at <> tasks.first_due_at").whereExists((steps) => {
        void steps
          .from("task_steps")
          .whereRaw("task_steps.task_id = tasks.id")
          .where("task_steps.step", "extension-granted")
          .where(inWorkingDays("task_steps"));
      });
    });
}

const inWorkingDays = (table: string) => (text: Knex.QueryBuilder) =>
  void text
    .whereLike(`${table}.deadline_text`, "%ngày làm việc")
    .orWhereLike(`${table}.deadline_text`, "%wd");

type Given = { text: string; at: number };

/** The words that moved each task to where it stands, and when they were said. */
async function grantsOf(db: Knex, rows: readonly TaskRow[]): Promise<Map<string, Given>> {
  const moved = rows.filter((row) => row.due_at !== row.first_due_at);
  const steps: StepRow[] = await db("task_steps")
    .whereIn(
      "task_id",
      moved.map(({ id }) => id),
    )
    .where({ step: "extension-granted" })
    .orderBy("seq")
    .select("task_id", "deadline_text", "due_at", "at");
  const dueOf = new Map(moved.map(({ id, due_at }) => [id, due_at]));
  return new Map(
    steps
      .filter((step) => step.due_at === dueOf.get(step.task_id))
      .map(({ task_id, deadline_text, at }) => [task_id, { text: deadline_text ?? "", at }]),
  );
}

/** As it was counted when the task was given: from its source, of a sub-task from its giving. */
function startOf(row: TaskRow): number {
  if (row.parent_id !== null) return row.assigned_at;
  const documentAt = row.issued_on && instantAt(row.issued_on, "12:00:00");
  return row.issued_at ?? row.item_at ?? row.campaign_at ?? (documentAt || row.assigned_at);
}

const IN_WORKING_DAYS = /(\d+) ?(?:wd|ngày làm việc)$/;

function countIn(text: string, from: number): number | null {
  const read = readDeadline(text, { from: isoWithOffset(from) });
  const [, count] = IN_WORKING_DAYS.exec(text.normalize("NFC").toLowerCase()) ?? [];
  return "refused" in read || read.kind !== "working-days" || !count ? null : Number(count);
}

type TaskRow = {
  id: string;
  year: number;
  number: number;
  deadline_text: string;
  parent_id: string | null;
  due_at: number;
  first_due_at: number | null;
  assigned_at: number;
  issued_on: string | null;
  issued_at: number | null;
  item_at: number | null;
  campaign_at: number | null;
};

type StepRow = { task_id: string; deadline_text: string | null; due_at: number; at: number };

import type { Knex } from "knex";
import type { Task, TaskState } from "./task.ts";
import type { TaskStep, TaskStepKind } from "./task-step.ts";

type TaskRow = {
  id: string;
  year: number;
  number: number;
  clause_id: string;
  title: string;
  deliverable: string;
  lead_organisation_id: string;
  deadline_text: string;
  due_at: number;
  state: TaskState;
  assigned_at: number;
  assigned_by: string;
  reported_at: number | null;
};

/** `forUpdate` makes whoever else takes a step on this task wait, on PostgreSQL. */
export async function findTask(
  db: Knex,
  id: string,
  lock: { forUpdate?: boolean } = {},
): Promise<Task | null> {
  const query = db<TaskRow>("tasks").where({ id }).first();
  const row = await (lock.forUpdate ? query.forUpdate() : query);
  return row ? rowToTask(row, await coordinatorsOf(db, id)) : null;
}

/** False when the clause already has a task. */
export async function insertTask(db: Knex, task: Task): Promise<boolean> {
  const inserted = await db("tasks")
    .insert(taskToRow(task))
    .onConflict("clause_id")
    .ignore()
    .returning("id");
  if (inserted.length === 0) return false;
  const coordinators = task.coordinatorIds.map((organisation_id) => ({
    task_id: task.id,
    organisation_id,
  }));
  await db.batchInsert("task_coordinators", coordinators, 50);
  return true;
}

export async function saveTaskState(db: Knex, { id, state, reportedAt }: Task): Promise<void> {
  await db("tasks").where({ id }).update({ state, reported_at: reportedAt });
}

export type NewStep = Omit<TaskStep, "seq"> & { taskId: string };

/** The step becomes the next of its task; the caller holds the task. */
export async function insertStep(db: Knex, step: NewStep): Promise<void> {
  const last = await db("task_steps").where({ task_id: step.taskId }).max("seq as seq").first();
  await db("task_steps").insert({
    id: step.id,
    task_id: step.taskId,
    seq: (last?.["seq"] ?? 0) + 1,
    step: step.step,
    text: step.text,
    obstacles: step.obstacles,
    file_sha256: step.file?.sha256 ?? null,
    file_name: step.file?.name ?? null,
    person_id: step.personId,
    at: step.at,
  });
}

export type KeptFile = { sha256: string; mediaType: string; size: number; keptAt: number };

export async function insertFile(db: Knex, file: KeptFile): Promise<void> {
  await db("files")
    .insert({
      sha256: file.sha256,
      media_type: file.mediaType,
      size: file.size,
      kept_at: file.keptAt,
    })
    .onConflict("sha256")
    .ignore();
}

type StepRow = {
  id: string;
  seq: number;
  step: TaskStepKind;
  text: string;
  obstacles: string;
  file_sha256: string | null;
  file_name: string | null;
  person_id: string;
  at: number;
};

/** Everything that happened to the task, from the first. */
export async function listSteps(db: Knex, taskId: string): Promise<TaskStep[]> {
  const rows: StepRow[] = await db("task_steps").where({ task_id: taskId }).orderBy("seq");
  return rows.map(rowToStep);
}

function coordinatorsOf(db: Knex, taskId: string): Promise<string[]> {
  return db("task_coordinators")
    .join("organisations", "organisations.id", "task_coordinators.organisation_id")
    .where({ task_id: taskId })
    .orderBy("organisations.position")
    .pluck("organisation_id");
}

function rowToTask(row: TaskRow, coordinatorIds: readonly string[]): Task {
  const facts = {
    id: row.id,
    year: row.year,
    number: row.number,
    clauseId: row.clause_id,
    title: row.title,
    deliverable: row.deliverable,
    leadId: row.lead_organisation_id,
    coordinatorIds,
    deadlineText: row.deadline_text,
    dueAt: row.due_at,
    assignedAt: row.assigned_at,
    assignedBy: row.assigned_by,
  };
  const { state, reported_at: reportedAt } = row;
  if (state === "reported-done" || state === "confirmed") {
    if (reportedAt === null) throw new Error(`task ${row.id} is ${state} without a report`);
    return { ...facts, state, reportedAt };
  }
  return { ...facts, state, reportedAt: null };
}

function taskToRow(task: Task): TaskRow {
  return {
    id: task.id,
    year: task.year,
    number: task.number,
    clause_id: task.clauseId,
    title: task.title,
    deliverable: task.deliverable,
    lead_organisation_id: task.leadId,
    deadline_text: task.deadlineText,
    due_at: task.dueAt,
    state: task.state,
    assigned_at: task.assignedAt,
    assigned_by: task.assignedBy,
    reported_at: task.reportedAt,
  };
}

function rowToStep(row: StepRow): TaskStep {
  const { file_sha256: sha256, file_name: name } = row;
  return {
    id: row.id,
    seq: row.seq,
    step: row.step,
    text: row.text,
    obstacles: row.obstacles,
    file: sha256 !== null && name !== null ? { sha256, name } : null,
    personId: row.person_id,
    at: row.at,
  };
}

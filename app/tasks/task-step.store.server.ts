import type { Knex } from "knex";
import type { TaskState } from "./task.ts";
import type { TaskStep, TaskStepKind } from "./task-step.ts";

export type NewStep = Omit<TaskStep, "seq"> & { taskId: string };

/** The step becomes the next of its task; the caller holds the task. */
export async function insertStep(db: Knex, step: NewStep): Promise<void> {
  const last = await db("task_steps").where({ task_id: step.taskId }).max("seq as seq").first();
  await db("task_steps").insert(stepToRow({ ...step, seq: (last?.["seq"] ?? 0) + 1 }));
}

/** Each the first of its task. */
export async function insertFirstSteps(db: Knex, steps: readonly NewStep[]): Promise<void> {
  const rows = steps.map((step) => stepToRow({ ...step, seq: 1 }));
  await db.batchInsert("task_steps", rows, 100);
}

function stepToRow(step: NewStep & { seq: number }): StepRow & { task_id: string } {
  return {
    id: step.id,
    task_id: step.taskId,
    seq: step.seq,
    step: step.step,
    text: step.text,
    obstacles: step.obstacles,
    proposal: step.proposal,
    percent: step.percent,
    product: step.product,
    organisation_id: step.organisationId,
    deadline_text: step.deadlineText,
    file_sha256: step.file?.sha256 ?? null,
    file_name: step.file?.name ?? null,
    person_id: step.personId,
    at: step.at,
    state: step.after.state,
    due_at: step.after.dueAt,
    reported_at: step.after.reportedAt,
    lead_organisation_id: step.after.leadId,
  };
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
  proposal: string;
  percent: number | null;
  product: string;
  organisation_id: string | null;
  deadline_text: string | null;
  file_sha256: string | null;
  file_name: string | null;
  person_id: string;
  at: number;
  state: TaskState;
  due_at: number | null;
  reported_at: number | null;
  lead_organisation_id: string;
};

/** Everything that happened to the task, from the first. */
export async function listSteps(db: Knex, taskId: string): Promise<TaskStep[]> {
  const rows: StepRow[] = await db("task_steps").where({ task_id: taskId }).orderBy("seq");
  return rows.map(rowToStep);
}

function rowToStep(row: StepRow): TaskStep {
  const { file_sha256: sha256, file_name: name } = row;
  return {
    id: row.id,
    seq: row.seq,
    step: row.step,
    text: row.text,
    obstacles: row.obstacles,
    proposal: row.proposal,
    percent: row.percent,
    product: row.product,
    organisationId: row.organisation_id,
    deadlineText: row.deadline_text,
    file: sha256 !== null && name !== null ? { sha256, name } : null,
    personId: row.person_id,
    at: row.at,
    after: {
      state: row.state,
      dueAt: row.due_at,
      reportedAt: row.reported_at,
      leadId: row.lead_organisation_id,
    },
  };
}

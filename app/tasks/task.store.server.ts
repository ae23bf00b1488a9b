import type { Knex } from "knex";
import type { Head } from "../bodies/head.ts";
import { enterWords } from "../platform/word-index.server.ts";
import type { Priority, Secrecy } from "./task-marks.ts";
import { taskWords, type Task, type TaskFacts, type TaskState, type WorkState } from "./task.ts";

const TASK_INDEX = { name: "task", key: "task_id" };

type TaskRow = {
  id: string;
  year: number;
  number: number;
  clause_id: string | null;
  item_id: string | null;
  document_id: string | null;
  conclusion_id: string | null;
  parent_id: string | null;
  passage: string;
  monitor_id: string | null;
  monitor_department: string;
  priority: Priority;
  secrecy: Secrecy;
  field: string | null;
  title: string;
  deliverable: string;
  lead_organisation_id: string;
  head_id: string | null;
  head_title_vi: string | null;
  head_title_en: string | null;
  leader_id: string;
  deadline_text: string;
  first_due_at: number | null;
  due_at: number | null;
  asked_due_at: number | null;
  asked_deadline: string | null;
  state: TaskState;
  resumes_to: WorkState | null;
  assigned_at: number;
  assigned_by: string;
  given_at: number;
  reported_at: number | null;
  successor_id: string | null;
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

export async function insertTask(db: Knex, task: Task): Promise<void> {
  await insertTasks(db, [{ task, source: await sourceWords(db, task) }]);
}

/** Number and notation of the document it comes from. */
async function sourceWords(db: Knex, { clauseId, documentId }: Task): Promise<string> {
  const resolution: { number: number | null; series: string } | undefined = await db("clauses as c")
    .join("resolutions as r", "r.id", "c.resolution_id")
    .where("c.id", clauseId ?? "")
    .first("r.number", "r.series");
  if (resolution) return `${String(resolution.number ?? "").padStart(2, "0")} ${resolution.series}`;
  const document: { notation: string } | undefined = await db("source_documents")
    .where({ id: documentId ?? "" })
    .first("notation");
  return document?.notation ?? "";
}

/** Many at once, each with what its source is found by. */
export async function insertTasks(
  db: Knex,
  given: readonly { task: Task; source: string }[],
): Promise<void> {
  const tasks = given.map(({ task }) => task);
  await db.batchInsert("tasks", tasks.map(taskToRow), 100);
  await db.batchInsert("task_coordinators", tasks.flatMap(coordinatorRows), 200);
  const words = given.map(({ task, source }) => ({ id: task.id, text: taskWords(task, source) }));
  await enterWords(db, TASK_INDEX, words);
}

export async function saveTask(db: Knex, task: Task): Promise<void> {
  await db("tasks").where({ id: task.id }).update(taskToRow(task));
}

/** Those who coordinate, laid anew where the lead has changed. */
export async function saveCoordinators(db: Knex, task: Task): Promise<void> {
  await db("task_coordinators").where({ task_id: task.id }).delete();
  await db.batchInsert("task_coordinators", coordinatorRows(task), 200);
}

const coordinatorRows = ({ id, coordinatorIds }: Task) =>
  coordinatorIds.map((organisation_id) => ({ task_id: id, organisation_id }));

function coordinatorsOf(db: Knex, taskId: string): Promise<string[]> {
  return db("task_coordinators")
    .join("organisations", "organisations.id", "task_coordinators.organisation_id")
    .where({ task_id: taskId })
    .orderBy("organisations.position")
    .pluck("organisation_id");
}

function rowToTask(row: TaskRow, coordinatorIds: readonly string[]): Task {
  const facts = rowToFacts(row, coordinatorIds);
  const { state, reported_at: reportedAt, resumes_to: resumesTo } = row;
  if (state === "reported-done" || state === "confirmed") {
    if (reportedAt === null) throw new Error(`task ${row.id} is ${state} without a report`);
    return { ...facts, state, reportedAt };
  }
  if (state !== "suspended") return { ...facts, state, reportedAt: null };
  if (resumesTo === null) throw new Error(`task ${row.id} is suspended for good`);
  return { ...facts, state, resumesTo, reportedAt: null };
}

function rowToFacts(row: TaskRow, coordinatorIds: readonly string[]): TaskFacts {
  const { asked_due_at: askedDueAt, asked_deadline: askedText } = row;
  return {
    id: row.id,
    year: row.year,
    number: row.number,
    clauseId: row.clause_id,
    itemId: row.item_id,
    documentId: row.document_id,
    conclusionId: row.conclusion_id,
    parentId: row.parent_id,
    passage: row.passage,
    monitorId: row.monitor_id,
    monitorDepartment: row.monitor_department,
    priority: row.priority,
    secrecy: row.secrecy,
    field: row.field,
    title: row.title,
    deliverable: row.deliverable,
    leadId: row.lead_organisation_id,
    coordinatorIds,
    head: headOf(row),
    leaderId: row.leader_id,
    deadlineText: row.deadline_text,
    firstDueAt: row.first_due_at,
    dueAt: row.due_at,
    asked: askedDueAt === null ? null : { text: askedText ?? "", dueAt: askedDueAt },
    assignedAt: row.assigned_at,
    assignedBy: row.assigned_by,
    givenAt: row.given_at,
    successorId: row.successor_id,
  };
}

function headOf({ head_id: personId, head_title_vi: vi, head_title_en: en }: TaskRow): Head | null {
  return vi === null || en === null ? null : { personId, title: { vi, en } };
}

function taskToRow(task: Task): TaskRow {
  return {
    id: task.id,
    year: task.year,
    number: task.number,
    clause_id: task.clauseId,
    item_id: task.itemId,
    document_id: task.documentId,
    conclusion_id: task.conclusionId,
    parent_id: task.parentId,
    passage: task.passage,
    monitor_id: task.monitorId,
    monitor_department: task.monitorDepartment,
    priority: task.priority,
    secrecy: task.secrecy,
    field: task.field,
    title: task.title,
    deliverable: task.deliverable,
    lead_organisation_id: task.leadId,
    head_id: task.head?.personId ?? null,
    head_title_vi: task.head?.title.vi ?? null,
    head_title_en: task.head?.title.en ?? null,
    leader_id: task.leaderId,
    deadline_text: task.deadlineText,
    first_due_at: task.firstDueAt,
    due_at: task.dueAt,
    asked_due_at: task.asked?.dueAt ?? null,
    asked_deadline: task.asked?.text ?? null,
    state: task.state,
    resumes_to: task.state === "suspended" ? task.resumesTo : null,
    assigned_at: task.assignedAt,
    assigned_by: task.assignedBy,
    given_at: task.givenAt,
    reported_at: task.reportedAt,
    successor_id: task.successorId,
  };
}

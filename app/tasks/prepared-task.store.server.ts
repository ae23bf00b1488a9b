import type { Knex } from "knex";
import type { PreparedTask } from "./prepared-task.ts";
import type { Priority, Secrecy } from "./task-marks.ts";

type Row = {
  id: string;
  resolution_id: string;
  clause_id: string;
  passage: string;
  title: string;
  deliverable: string;
  lead_organisation_id: string;
  coordinator_ids: string;
  deadline_text: string;
  leader_id: string | null;
  monitor_id: string | null;
  monitor_department: string;
  priority: Priority;
  secrecy: Secrecy;
  field: string | null;
  prepared_by: string;
  prepared_at: number;
  version: number;
};

type New = Omit<PreparedTask, "version">;

export async function insertPrepared(db: Knex, task: New, at: number): Promise<void> {
  const { id, resolutionId: resolution_id, clauseId: clause_id, preparedBy: prepared_by } = task;
  const row: Row = {
    ...{ id, resolution_id, clause_id, prepared_by, prepared_at: at, version: 1 },
    ...writtenOf(task),
  };
  await db("prepared_tasks").insert(row);
}

/** What is written of it, as its next version; where it stands and who prepared it stay. */
export async function savePrepared(db: Knex, task: PreparedTask): Promise<void> {
  const written = { ...writtenOf(task), version: task.version + 1 };
  await db("prepared_tasks").where({ id: task.id }).update(written);
}

type Standing = "id" | "resolution_id" | "clause_id" | "prepared_by" | "prepared_at" | "version";
type Written = Omit<Row, Standing>;

function writtenOf({ terms, ...task }: New): Written {
  return {
    passage: task.passage,
    title: task.title,
    deliverable: task.deliverable,
    lead_organisation_id: task.leadId,
    coordinator_ids: JSON.stringify(task.coordinatorIds),
    deadline_text: task.deadline,
    leader_id: terms.leaderId,
    monitor_id: terms.monitorId,
    monitor_department: terms.monitorDepartment,
    priority: terms.priority,
    secrecy: terms.secrecy,
    field: terms.field,
  };
}

/** What is prepared on a document, in the order in which it was. */
export async function preparedOf(db: Knex, resolutionId: string): Promise<PreparedTask[]> {
  const rows = await db<Row>("prepared_tasks")
    .where({ resolution_id: resolutionId })
    .orderBy(["prepared_at", "id"]);
  return rows.map(rowToPrepared);
}

export async function findPrepared(db: Knex, id: string): Promise<PreparedTask | null> {
  const row = await db<Row>("prepared_tasks").where({ id }).first();
  return row ? rowToPrepared(row) : null;
}

export async function countPrepared(db: Knex, clauseId: string): Promise<number> {
  const rows: { count: number | string }[] = await db("prepared_tasks")
    .where({ clause_id: clauseId })
    .count({ count: "*" });
  return Number(rows[0]?.count ?? 0);
}

export async function removePrepared(
  db: Knex,
  which: { id: string } | { resolution_id: string },
): Promise<void> {
  await db("prepared_tasks").where(which).delete();
}

function rowToPrepared(row: Row): PreparedTask {
  const coordinatorIds: string[] = JSON.parse(row.coordinator_ids);
  return {
    id: row.id,
    resolutionId: row.resolution_id,
    clauseId: row.clause_id,
    passage: row.passage,
    title: row.title,
    deliverable: row.deliverable,
    leadId: row.lead_organisation_id,
    coordinatorIds,
    deadline: row.deadline_text,
    terms: {
      leaderId: row.leader_id,
      monitorId: row.monitor_id,
      monitorDepartment: row.monitor_department,
      priority: row.priority,
      secrecy: row.secrecy,
      field: row.field,
    },
    preparedBy: row.prepared_by,
    version: row.version,
  };
}

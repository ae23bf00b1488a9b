import type { Knex } from "knex";
import type { ImportState, TaskImport } from "./task-import.ts";

type ImportRow = {
  id: string;
  state: ImportState;
  file_name: string;
  sha256: string;
  heads: string;
  columns: string;
  names: string;
  unknown: string;
  leader_id: string;
  rows: number;
  staged_at: number;
  staged_by: string;
  settled_at: number | null;
  settled_by: string | null;
  given: number;
  done: number;
  present: number;
  left_out: number;
};

export async function insertImport(db: Knex, taken: TaskImport): Promise<void> {
  await db("task_imports").insert(importToRow(taken));
}

export async function saveImport(db: Knex, taken: TaskImport): Promise<void> {
  await db("task_imports").where({ id: taken.id }).update(importToRow(taken));
}

/** `forUpdate` makes whoever else changes or commits it wait, on PostgreSQL. */
export async function findImport(
  db: Knex,
  id: string,
  lock: { forUpdate?: boolean } = {},
): Promise<TaskImport | null> {
  const query = db<ImportRow>("task_imports").where({ id }).first();
  const row = await (lock.forUpdate ? query.forUpdate() : query);
  return row ? rowToImport(row) : null;
}

/** Everybody who commits an import waits for whoever does: two of the same file never both give. */
export async function lockStaged(db: Knex): Promise<void> {
  await db("task_imports").where({ state: "staged" }).orderBy("id").forUpdate().select("id");
}

/** The latest, those thrown away left out. */
export async function listImports(db: Knex, limit: number): Promise<TaskImport[]> {
  const rows: ImportRow[] = await db("task_imports")
    .whereNot({ state: "discarded" })
    .orderBy("staged_at", "desc")
    .orderBy("id", "desc")
    .limit(limit);
  return rows.map(rowToImport);
}

/** Those staged before an instant and neither committed nor thrown away. */
export function staleImports(db: Knex, before: number): Promise<string[]> {
  return db("task_imports").where({ state: "staged" }).where("staged_at", "<", before).pluck("id");
}

function rowToImport(row: ImportRow): TaskImport {
  return {
    id: row.id,
    state: row.state,
    fileName: row.file_name,
    sha256: row.sha256,
    heads: JSON.parse(row.heads),
    columns: JSON.parse(row.columns),
    names: JSON.parse(row.names),
    unknown: JSON.parse(row.unknown),
    leaderId: row.leader_id,
    rows: row.rows,
    stagedAt: row.staged_at,
    stagedBy: row.staged_by,
    settledAt: row.settled_at,
    settledBy: row.settled_by,
    given: row.given,
    done: row.done,
    present: row.present,
    leftOut: row.left_out,
  };
}

function importToRow(taken: TaskImport): ImportRow {
  return {
    id: taken.id,
    state: taken.state,
    file_name: taken.fileName,
    sha256: taken.sha256,
    heads: JSON.stringify(taken.heads),
    columns: JSON.stringify(taken.columns),
    names: JSON.stringify(taken.names),
    unknown: JSON.stringify(taken.unknown),
    leader_id: taken.leaderId,
    rows: taken.rows,
    staged_at: taken.stagedAt,
    staged_by: taken.stagedBy,
    settled_at: taken.settledAt,
    settled_by: taken.settledBy,
    given: taken.given,
    done: taken.done,
    present: taken.present,
    left_out: taken.leftOut,
  };
}

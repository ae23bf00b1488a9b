import type { Knex } from "knex";
import type { JudgedRow } from "./judge-rows.ts";
import type { FileRow } from "./read-row.ts";
import type { Finding, Verdict } from "./task-import.ts";

/** A row of a staged file, with what is to be said of it. */
export type StagedRow = FileRow & {
  verdict: Verdict;
  findings: readonly Finding[];
  isLeftOut: boolean;
};

type Row = {
  import_id: string;
  row: number;
  cells: string;
  verdict: Verdict;
  findings: string;
  left_out: number;
};

type Verdicts = readonly Pick<JudgedRow, "row" | "verdict" | "findings">[];

export async function insertRows(
  db: Knex,
  importId: string,
  rows: readonly StagedRow[],
): Promise<void> {
  const lines = rows.map((row): Row => ({
    import_id: importId,
    row: row.row,
    cells: JSON.stringify(row.cells),
    verdict: row.verdict,
    findings: JSON.stringify(row.findings),
    left_out: row.isLeftOut ? 1 : 0,
  }));
  await db.batchInsert("task_import_rows", lines, 200);
}

export async function listRows(db: Knex, importId: string): Promise<StagedRow[]> {
  const rows: Row[] = await db("task_import_rows").where({ import_id: importId }).orderBy("row");
  return rows.map(rowToStaged);
}

/** Rows that are judged alike are written together. */
export async function saveVerdicts(db: Knex, importId: string, judged: Verdicts): Promise<void> {
  const alike = new Map<string, { verdict: Verdict; findings: string; rows: number[] }>();
  for (const { row, verdict, findings } of judged) {
    const said = JSON.stringify(findings);
    const group = alike.get(said) ?? { verdict, findings: said, rows: [] };
    group.rows.push(row);
    alike.set(said, group);
  }
  for (const { rows, ...said } of alike.values()) {
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const part = rows.slice(at, at + AT_ONCE);
      await db("task_import_rows").where({ import_id: importId }).whereIn("row", part).update(said);
    }
  }
}

const AT_ONCE = 500;

/** One row, or all of a verdict. */
export type Which = { row: number } | { verdict: Verdict };

/** Gives how many rows there were to leave out or to take in again. */
export function saveLeftOut(
  db: Knex,
  importId: string,
  { which, isLeftOut }: { which: Which; isLeftOut: boolean },
): Promise<number> {
  return db("task_import_rows")
    .where({ import_id: importId, ...which })
    .update({ left_out: isLeftOut ? 1 : 0 });
}

export async function deleteRows(db: Knex, importId: string): Promise<void> {
  await db("task_import_rows").where({ import_id: importId }).delete();
}

export type RowFilter = Verdict | "left-out" | null;

/** Rows after `after`, in their order: all of them, of one verdict, or those left out. */
export async function pageOfRows(
  db: Knex,
  importId: string,
  { show, after, limit }: { show: RowFilter; after: number; limit: number },
): Promise<StagedRow[]> {
  const query = db("task_import_rows").where({ import_id: importId }).where("row", ">", after);
  if (show === "left-out") void query.where({ left_out: 1 });
  else if (show !== null) void query.where({ verdict: show, left_out: 0 });
  const rows: Row[] = await query.orderBy("row").limit(limit);
  return rows.map(rowToStaged);
}

export type RowCounts = Record<Verdict | "left-out", number>;

/** How many rows of each verdict are taken in, and how many left out. */
export async function countRows(db: Knex, importId: string): Promise<RowCounts> {
  const rows: { verdict: Verdict; left_out: number; count: number | string }[] = await db(
    "task_import_rows",
  )
    .where({ import_id: importId })
    .groupBy("verdict", "left_out")
    .select("verdict", "left_out")
    .count({ count: "*" });
  const counts: RowCounts = { error: 0, warning: 0, ok: 0, present: 0, "left-out": 0 };
  for (const row of rows) counts[row.left_out ? "left-out" : row.verdict] += Number(row.count);
  return counts;
}

function rowToStaged(row: Row): StagedRow {
  return {
    row: row.row,
    cells: JSON.parse(row.cells),
    verdict: row.verdict,
    findings: JSON.parse(row.findings),
    isLeftOut: row.left_out === 1,
  };
}

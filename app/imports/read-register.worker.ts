/*
 * Reads the cells of a register, XLSX or CSV, in a thread of its own: a small workbook may unfold to
 * any size. What comes out is text throughout; a formula is what it last came to, a date dd/mm/yyyy.
 */
import { readFile } from "node:fs/promises";
import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { readSheet } from "read-excel-file/node";
import { cleanCell, csvRecords } from "../platform/csv-records.server.ts";
import { dayVi } from "../platform/dates.ts";
import { COLUMN_LIMIT, ROW_LIMIT, TITLE_ROWS, type ReadFile } from "./task-import.ts";

/** Of all cells together. */
const LETTER_LIMIT = 24_000_000;
const CSV_LIMITS = {
  columns: COLUMN_LIMIT,
  rows: ROW_LIMIT + 2 * TITLE_ROWS,
  titleRows: TITLE_ROWS,
};

setPriority(10);
const path: string = workerData.path;
parentPort?.postMessage(await cellsOf(await readFile(path)));

async function cellsOf(bytes: Buffer): Promise<ReadFile> {
  const rows = isZip(bytes) ? await sheetOf(bytes) : csvRecords(bytes, CSV_LIMITS);
  if (rows === null) return { refused: "register-unreadable" };
  const filled = rows.filter((row) => row.some((cell) => cell !== "")).length;
  if (filled < 2) return { refused: "register-empty" };
  if (filled > ROW_LIMIT + TITLE_ROWS) return { refused: "register-too-long" };
  // A long text named in every row costs nothing in the file, and much once it is spelled out.
  const length = rows.flat().reduce((sum, cell) => sum + cell.length, 0);
  if (length > LETTER_LIMIT) return { refused: "register-too-costly" };
  return { rows };
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString("latin1") === "PK\x03\x04";
}

async function sheetOf(bytes: Buffer): Promise<string[][] | null> {
  try {
    const rows = await readSheet(bytes);
    return rows.map((row) => row.slice(0, COLUMN_LIMIT).map(textOf));
  } catch {
    return null;
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  // A day is a fraction in the file: it may miss midnight by less than a minute.
  if (cell instanceof Date)
    return dayVi(new Date(cell.getTime() + 30_000).toISOString().slice(0, 10));
  return cleanCell(String(cell));
}

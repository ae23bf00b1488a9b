import writeExcelFile, { type SheetData } from "write-excel-file/node";
import type { PrintedCell, PrintedTable } from "./report-print.ts";

const WIDE = 44;

/** Tables as the sheets of one workbook; every text is a text, whatever it begins with. */
export async function writeSheets(tables: readonly PrintedTable[]): Promise<Uint8Array> {
  const sheets = tables.map(({ title, head, rows }) => ({
    sheet: title,
    data: [head.map(headCell), ...rows.map((row) => row.map(cellOf))] satisfies SheetData,
    columns: head.map((text) => ({ width: Math.min(WIDE, Math.max(10, text.length)) })),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets).toBuffer();
}

const headCell = (value: string) =>
  ({ value, type: String, fontWeight: "bold", wrap: true }) as const;

function cellOf(value: PrintedCell) {
  return typeof value === "number"
    ? ({ value, type: Number } as const)
    : ({ value, type: String, wrap: true } as const);
}

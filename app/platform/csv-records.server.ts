import { parse } from "csv-parse/sync";

/*
 * CSV as spreadsheets of Vietnam write it: UTF-8 with or without its mark, lines of any kind, and
 * whichever of comma, semicolon and tab the machine was set to.
 */

type Limits = {
  columns: number;
  rows: number;
  /** Among so many rows the headings are sought; they tell the separator. */
  titleRows: number;
};

/** Of one cell. */
const CELL_LIMIT = 8000;

/** The cells, row by row, empty rows too; null for what is no such text. */
export function csvRecords(bytes: Buffer, limits: Limits): string[][] | null {
  const text = textIn(bytes);
  if (text === null) return null;
  // The separator that makes the most columns of the headings is the one.
  const widths = [",", ";", "\t"].map((delimiter) => {
    const rows = recordsBy(text, { ...limits, delimiter, rows: limits.titleRows }) ?? [];
    return { delimiter, width: Math.max(0, ...rows.map((row) => row.length)) };
  });
  const [widest] = widths.sort((a, b) => b.width - a.width);
  if (!widest || widest.width === 0) return null;
  return recordsBy(text, { ...limits, delimiter: widest.delimiter });
}

/** A database keeps no zero signs. */
export function cleanCell(text: string): string {
  return text.slice(0, CELL_LIMIT).normalize("NFC").replaceAll("\0", " ").trim();
}

function textIn(bytes: Buffer): string | null {
  try {
    // The decoder takes the mark away.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

type Part = Pick<Limits, "columns" | "rows"> & { delimiter: string };

function recordsBy(text: string, { delimiter, rows, columns }: Part): string[][] | null {
  try {
    const options = { delimiter, relax_column_count: true, relax_quotes: true, to: rows };
    const records: string[][] = parse(text, options);
    return records.map((record) => record.slice(0, columns).map(cleanCell));
  } catch {
    return null;
  }
}

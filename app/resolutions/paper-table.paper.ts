import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";

export type PaperTable = {
  /** "Biểu 3. Thu ngân sách nhà nước trên địa bàn" */
  title: string;
  /** "Đơn vị tính: tỷ đồng" */
  unit?: string;
  columns: { title: string; /** Part of the width, relative to the others. */ share: number }[];
  /** Cells as they are printed; a strong row is a total or a heading. */
  rows: { cells: string[]; strong?: boolean }[];
  source?: string;
  /** Its rows are so high that few of them may already outgrow a page. */
  divides?: boolean;
};

const line = 0.5;
/** A table of so many rows is not divided between two pages. */
const fewRows = 12;

const styles = StyleSheet.create({
  table: { marginTop: 4, marginBottom: 10 },
  title: { fontSize: 13, fontWeight: 700, textAlign: "center", marginBottom: 2 },
  unit: { fontSize: 11, fontStyle: "italic", textAlign: "right", marginBottom: 3, lineHeight: 1.2 },
  row: { flexDirection: "row", borderBottomWidth: line, borderLeftWidth: line },
  head: { borderTopWidth: line },
  cell: {
    borderRightWidth: line,
    paddingHorizontal: 4,
    paddingVertical: 1.5,
    fontSize: 11,
    lineHeight: 1.2,
  },
  strong: { fontWeight: 700 },
  source: { fontSize: 10.5, fontStyle: "italic", marginTop: 3, lineHeight: 1.2 },
});

/** A ruled table; its head is repeated on every page it reaches, its rows, and a short table, stay whole. */
export function table({ title, unit, columns, rows, source, divides }: PaperTable): ReactElement {
  const widths = widthsOf(columns);
  return createElement(
    View,
    { style: styles.table, wrap: divides === true || rows.length > fewRows },
    createElement(Text, { style: styles.title, minPresenceAhead: 90 }, title),
    unit ? createElement(Text, { style: styles.unit, minPresenceAhead: 80 }, unit) : null,
    headRow(
      columns.map((column) => column.title),
      widths,
    ),
    ...rows.slice(0, -1).map((row) => bodyRow(row, widths)),
    ...rows.slice(-1).map((row) => lastRow(bodyRow(row, widths), source)),
  );
}

function widthsOf(columns: PaperTable["columns"]): string[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => `${(100 * share) / whole}%`);
}

/** The source stays with the last row: a page with nothing but head and source says nothing. */
function lastRow(row: ReactElement, source: string | undefined): ReactElement {
  const note = source ? createElement(Text, { style: styles.source }, source) : null;
  return createElement(View, { wrap: false }, row, note);
}

function headRow(titles: string[], widths: string[]): ReactElement {
  const cells = titles.map((text, at) =>
    cell({ text, width: widths[at], align: "center", strong: true }),
  );
  return createElement(
    View,
    { style: [styles.row, styles.head], wrap: false, fixed: true },
    ...cells,
  );
}

function bodyRow({ cells, strong }: PaperTable["rows"][number], widths: string[]): ReactElement {
  const filled = cells.map((text, at) =>
    cell({ text, width: widths[at], align: alignment(text), strong: strong ?? false }),
  );
  return createElement(View, { style: styles.row, wrap: false }, ...filled);
}

type Cell = {
  text: string;
  width: string | undefined;
  align: "left" | "right" | "center";
  strong: boolean;
};

function cell({ text, width, align, strong }: Cell): ReactElement {
  const style = [styles.cell, { width, textAlign: align }, ...(strong ? [styles.strong] : [])];
  return createElement(Text, { style }, text.normalize("NFC"));
}

/** Figures stand to the right, a dash for none in the middle, everything else to the left. */
function alignment(text: string): "left" | "right" | "center" {
  if (text === "–") return "center";
  return /^[-+−]?[\d.]+(,\d+)?%?$/u.test(text) ? "right" : "left";
}

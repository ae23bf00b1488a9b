import {
  AlignmentType,
  convertMillimetersToTwip as mm,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { PaperPiece } from "./paper-piece.ts";
import { run } from "./word-text.paper.ts";

/** Between the margins of the page. */
export const TEXT_WIDTH = mm(160);

type Ruled = Extract<PaperPiece, { is: "table" }>;

/** A ruled table; its head is repeated on every page it reaches. */
export function bodyTable({ columns, rows }: Ruled): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const columnWidths = columns.map(({ share }) => Math.round((TEXT_WIDTH * share) / whole));
  const head = columns.map(({ title }, at) => cell(title, { width: columnWidths[at], head: true }));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map(
        (cells) =>
          new TableRow({
            children: cells.map((text, at) => cell(text, { width: columnWidths[at] })),
          }),
      ),
    ],
  });
}

type Look = { width: number | undefined; head?: boolean };

function cell(text: string, { width = 0, head = false }: Look): TableCell {
  const words = run(text, { size: 22, bold: head });
  const alignment = head || text === "–" ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    children: [new Paragraph({ alignment, children: [words] })],
  });
}

/* What stands around the body; the words are prescribed by Decree 30/2020/NĐ-CP. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  WidthType,
} from "docx";
import { numberAndNotation, placeAndDate } from "./place-and-date.ts";
import { balancedLines } from "./balanced-lines.ts";
import type { Letterhead, PiecePaper, Signer } from "./paper-piece.ts";
import { TEXT_WIDTH } from "./word-table.paper.ts";
import { run } from "./word-text.paper.ts";

const CENTER = AlignmentType.CENTER;
const tight = { line: 240 };

/** Issuing body beside national name and motto; below, number beside place and date where it bears them. */
export function wordHead(head: PiecePaper["head"]): Table {
  const widths = [mm(62), TEXT_WIDTH - mm(62)] as const;
  const nation = [
    bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 24),
    bold("Độc lập - Tự do - Hạnh phúc", 26),
    rule(widths[1], mm(61)),
  ];
  const names = [[bold(head.body, 24), rule(widths[0], mm(22))], nation];
  return sideBySide(widths, "notation" in head ? [names, numberAndDate(head)] : [names]);
}

function numberAndDate({ number, notation, placeVi, issuedOn }: Letterhead): Paragraph[][] {
  const line = (child: TextRun) =>
    new Paragraph({ alignment: CENTER, spacing: { ...tight, before: 160 }, children: [child] });
  const dated = run(placeAndDate(placeVi, issuedOn), { italics: true, size: 26 });
  return [[line(run(numberAndNotation(number, notation), { size: 26 }))], [line(dated)]];
}

/** Kind of document in capitals, what it is about, a rule below. */
export function wordHeading(kind: string, abstract: string): Paragraph[] {
  const line = (text: string, before: number) =>
    new Paragraph({
      alignment: CENTER,
      keepNext: true,
      spacing: { before },
      children: [run(text, { bold: true })],
    });
  const about = balancedLines(abstract, 60).map((words) => line(words, 0));
  return [line(kind, 400), ...about, rule(TEXT_WIDTH, mm(34), 280)];
}

/** Recipients on the left, who signs on the right; never divided between two pages. */
export function wordSignOff(
  { capacity, office, name }: Signer,
  recipients: readonly string[],
): Table {
  const small = (text: string, look: object) =>
    new Paragraph({ spacing: tight, children: [run(text, look)] });
  const last = recipients.length - 1;
  const list = [
    small("Nơi nhận:", { bold: true, italics: true, size: 24 }),
    ...recipients.map((text, at) => small(`- ${text}${at === last ? "." : ";"}`, { size: 22 })),
  ];
  const lines = [...(capacity ?? "").split("\n"), office].filter((line) => line !== "");
  const signature = [...lines.map((line) => bold(line, 28)), bold(name ?? "", 28, 1500)];
  const width = mm(74);
  return sideBySide([width, TEXT_WIDTH - width], [[list, signature]]);
}

function bold(text: string, size: number, before = 0): Paragraph {
  const children = [run(text, { bold: true, size })];
  return new Paragraph({ alignment: CENTER, spacing: { ...tight, before }, children });
}

/** A line as long as `length`, in the middle of what is `across` wide. */
function rule(across: number, length: number, after = 0): Paragraph {
  const side = Math.round((across - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: 60, lineRule: "exact", before: 60, after },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
  });
}

function sideBySide(widths: readonly [number, number], rows: Paragraph[][][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: TableBorders.NONE,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                width: { size: widths[at] ?? 0, type: WidthType.DXA },
                margins: { left: 0, right: 0 },
                children,
              }),
          ),
        }),
    ),
  });
}

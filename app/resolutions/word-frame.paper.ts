/* What stands around the body; the words are prescribed by Decree 30/2020/NĐ-CP. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  HeadingLevel,
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
import { balancedLines, headingLines } from "./balanced-lines.ts";
import {
  MARK_WIDTHS,
  type Annex,
  type Letterhead,
  type PaperMark,
  type PiecePaper,
  type Signed,
  type Signer,
} from "./paper-piece.ts";
import { ruleLength } from "./rule-length.ts";
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
  const body = balancedLines(head.body, 22);
  const bodyRule = rule(widths[0], 20 * ruleLength(body, { size: 12, letters: "capitals" }));
  const names = [[...body.map((line) => bold(line, 24)), bodyRule], nation];
  return sideBySide(widths, "notation" in head ? [names, numberAndDate(head)] : [names]);
}

function numberAndDate(head: Letterhead): Paragraph[][] {
  const { number, notation, placeVi, issuedOn, draft, marks = [] } = head;
  const isDraft = number === null && head.isFinal !== true;
  const line = (child: TextRun) =>
    new Paragraph({ alignment: CENTER, spacing: { ...tight, before: 160 }, children: [child] });
  const dated = run(placeAndDate(placeVi, issuedOn, isDraft), { italics: true, size: 26 });
  const numbered = line(run(numberAndNotation(number, notation), { size: 26 }));
  const drafted = framed(["DỰ THẢO", draft].filter(Boolean).join(" "), { width: 34, color: BLACK });
  return [[numbered, ...(isDraft ? [drafted] : []), ...marks.map(markFrame)], [line(dated)]];
}

const BLACK = "000000";
const RED = "C00000";

const markFrame = (mark: PaperMark) => framed(mark, { width: MARK_WIDTHS[mark], color: RED });

/** Words in a frame so many millimetres wide, in the middle of the left column. */
function framed(words: string, { width, color }: { width: number; color: string }): Paragraph {
  const side = Math.round((mm(62) - mm(width)) / 2);
  const line = { style: BorderStyle.SINGLE, size: 8, space: 2, color };
  return new Paragraph({
    alignment: CENTER,
    indent: { left: side, right: side },
    spacing: { ...tight, before: 160 },
    border: { top: line, bottom: line, left: line, right: line },
    children: [run(words, { bold: true, size: 26, color })],
  });
}

/** Kind of document in capitals, what it is about, a rule below. */
export function wordHeading(kind: string, abstract: string): Paragraph[] {
  const about = headingLines(abstract);
  return [
    new Paragraph({
      ...{ heading: HeadingLevel.TITLE, alignment: CENTER, keepNext: true },
      spacing: { before: 400 },
      children: [run(kind)],
    }),
    ...about.map(strong),
    rule(TEXT_WIDTH, 20 * ruleLength(about, { size: 14, letters: "small" }), 280),
  ];
}

function strong(text: string): Paragraph {
  const children = [run(text, { bold: true })];
  return new Paragraph({ alignment: CENTER, keepNext: true, children });
}

/** "Phụ lục I", its title in capitals, the document it belongs to. */
export function wordAnnexHead({ label, title, belongsTo }: Annex): Paragraph[] {
  const about = run(belongsTo, { italics: true });
  return [
    new Paragraph({
      ...{ heading: HeadingLevel.HEADING_1, alignment: CENTER, keepNext: true },
      children: [run(label)],
    }),
    ...headingLines(title).map(strong),
    new Paragraph({ alignment: CENTER, spacing: { after: 240 }, children: [about] }),
  ];
}

/** Who signs on the right, on the left the recipients or who signs beside; never divided between two pages. */
export function wordSignOff({ signer, beside, recipients }: Signed): Table {
  const width = mm(74);
  const list = recipientList(recipients);
  const rows = beside
    ? [
        [signature(beside), signature(signer)],
        [list, [new Paragraph({})]],
      ]
    : [[list, signature(signer)]];
  return sideBySide([width, TEXT_WIDTH - width], rows);
}

/** Between the text and what stands below it. */
const apart = () => new Paragraph({ spacing: { line: 240, lineRule: "exact" } });

function recipientList(recipients: readonly string[]): Paragraph[] {
  const small = (text: string, look: object) =>
    new Paragraph({ spacing: tight, children: [run(text, look)] });
  const last = recipients.length - 1;
  return [
    apart(),
    small("Nơi nhận:", { bold: true, italics: true, size: 24 }),
    ...recipients.map((text, at) => small(`- ${text}${at === last ? "." : ";"}`, { size: 22 })),
  ];
}

function signature({ capacity = "", office, name = "", note }: Signer): Paragraph[] {
  const lines = [...capacity.split("\n"), office].filter((line) => line !== "");
  const noted = run(note ?? "", { italics: true, size: 26 });
  return [
    apart(),
    ...lines.map((line) => bold(line, 28)),
    ...(note ? [new Paragraph({ alignment: CENTER, spacing: tight, children: [noted] })] : []),
    bold(name, 28, 1500),
  ];
}

function bold(text: string, size: number, before = 0): Paragraph {
  const children = [run(text, { bold: true, size })];
  return new Paragraph({ alignment: CENTER, spacing: { line: 276, before }, children });
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

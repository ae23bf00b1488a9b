/*
 * A state document as Decree 30/2020/NĐ-CP, annex I, wants it, for a word processor: A4, margins
 * 20/20/30/20 mm, Times New Roman, body 14 pt justified with a first line indented by 1.27 cm, page
 * number in the middle of the top margin from the second page on. What state-paper prints, to write in.
 */
import {
  AlignmentType,
  convertMillimetersToTwip as mm,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type Table,
} from "docx";
import type { PaperPiece, PiecePaper } from "./paper-piece.ts";
import { bodyTable } from "./word-table.paper.ts";
import { wordAnnexHead, wordHead, wordHeading, wordSignOff } from "./word-frame.paper.ts";
import { run, TEXT } from "./word-text.paper.ts";

/** The paper as the bytes of a .docx. */
export function renderWordPaper(paper: PiecePaper): Promise<Buffer> {
  const { head, kind, abstract, pieces, signed, annexes = [], mark } = paper;
  const title = `${kind} ${abstract}`;
  const main = [
    wordHead(head),
    ...wordHeading(kind, abstract),
    ...pieces.flatMap(pieceParts),
    ...(signed ? [wordSignOff(signed)] : []),
  ];
  const others = annexes.map((annex) => [
    ...wordAnnexHead(annex),
    ...annex.pieces.flatMap(pieceParts),
  ]);
  return Packer.toBuffer(
    new Document({
      ...{ title, creator: head.body, description: title },
      styles: { default: { document: { run: TEXT, paragraph }, title: bold, heading1: bold } },
      sections: [main, ...others].map((children, at) => section(children, at === 0, mark)),
    }),
  );
}

const paragraph = { spacing: { line: 288 } };
const bold = { run: { ...TEXT, bold: true, color: "000000" }, paragraph };

/** The first page of all bears no number; an annex begins on a page of its own. */
function section(
  children: (Paragraph | Table)[],
  isFirst: boolean,
  mark: string | undefined,
): ISectionOptions {
  const footer = new Footer({ children: mark ? [markLine(mark)] : [] });
  return {
    properties: {
      titlePage: isFirst,
      page: {
        size: { width: mm(210), height: mm(297) },
        margin: {
          ...{ top: mm(20), bottom: mm(20), left: mm(30), right: mm(20) },
          ...{ header: mm(9), footer: mm(9) },
        },
      },
    },
    headers: { default: new Header({ children: [pageNumber()] }), first: new Header() },
    footers: { default: footer, first: footer },
    children,
  };
}

function pageNumber(): Paragraph {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 26 });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [number] });
}

function markLine(mark: string): Paragraph {
  const words = run(mark, { size: 17, italics: true, color: "555555" });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [words] });
}

const indented = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: mm(12.7) },
  spacing: { after: 120 },
};

const middle = { alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: 120 } };

function pieceParts(piece: PaperPiece): (Paragraph | Table)[] {
  switch (piece.is) {
    case "subheading": {
      const heading = HeadingLevel.HEADING_1;
      return [new Paragraph({ ...indented, heading, keepNext: true, children: [run(piece.text)] })];
    }
    case "paragraph": {
      const keepNext = piece.last ?? false;
      const lead = piece.lead ? [run(piece.lead, { bold: true }), new TextRun(" ")] : [];
      return [new Paragraph({ ...indented, keepNext, children: [...lead, run(piece.text)] })];
    }
    case "basis": {
      const words = `${piece.text.trim().replace(/[;.,]+$/u, "")}${piece.last ? "." : ";"}`;
      return [new Paragraph({ ...indented, children: [run(words, { italics: true })] })];
    }
    case "centred":
      return [new Paragraph({ ...middle, children: [run(piece.text, { bold: true })] })];
    case "table":
      return [bodyTable(piece), new Paragraph({ spacing: { after: 80 } })];
    default:
      return piece satisfies never;
  }
}

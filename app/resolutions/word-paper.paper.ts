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
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from "docx";
import type { PaperPiece, PiecePaper } from "./paper-piece.ts";
import { bodyTable } from "./word-table.paper.ts";
import { wordHead, wordHeading, wordSignOff } from "./word-frame.paper.ts";
import { run, TEXT } from "./word-text.paper.ts";

/** The paper as the bytes of a .docx. */
export function renderWordPaper(paper: PiecePaper): Promise<Buffer> {
  const { head, kind, abstract, pieces, signed, mark } = paper;
  const title = `${kind} ${abstract}`;
  const footer = new Footer({ children: mark ? [markLine(mark)] : [] });
  return Packer.toBuffer(
    new Document({
      ...{ title, creator: head.body, description: title },
      styles: { default: { document: { run: TEXT, paragraph: { spacing: { line: 288 } } } } },
      sections: [
        {
          properties: {
            titlePage: true,
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
          children: [
            wordHead(head),
            ...wordHeading(kind, abstract),
            ...pieces.flatMap(pieceParts),
            ...(signed ? [wordSignOff(signed.signer, signed.recipients)] : []),
          ],
        },
      ],
    }),
  );
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

function pieceParts(piece: PaperPiece): (Paragraph | Table)[] {
  switch (piece.is) {
    case "subheading": {
      const words = run(piece.text, { bold: true });
      return [new Paragraph({ ...indented, keepNext: true, children: [words] })];
    }
    case "paragraph": {
      const keepNext = piece.last ?? false;
      return [new Paragraph({ ...indented, keepNext, children: [run(piece.text)] })];
    }
    case "table":
      return [bodyTable(piece), new Paragraph({ spacing: { after: 80 } })];
    default:
      return piece satisfies never;
  }
}

/* The papers of the demonstration meeting; their words come from db/fixtures, here is the layout. */
import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";
import { heading, letterhead } from "./letterhead.paper.ts";
import type { Letterhead, Signer } from "./paper-piece.ts";
import { addressee, paragraph, subheading } from "./paper-body.paper.ts";
import { table, type PaperTable } from "./paper-table.paper.ts";
import { longDate } from "./place-and-date.ts";
import { documentPaper, type StateDocument } from "./document-paper.ts";
import { renderPiecePaper } from "./piece-paper.paper.ts";
import { signOff } from "./sign-off.paper.ts";
import { renderStatePaper } from "./state-paper.paper.ts";

/** A line that begins with "# " is a part, one with "## " a heading, any other a paragraph. */
type Piece = string | PaperTable;

export type TextPaper = {
  kind: "proposal" | "report" | "summary";
  letterhead: Letterhead & { issuedOn: string };
  heading: { kind: string; abstract: string };
  addressee: string;
  /** Each list of pieces follows the one before on the same page. */
  sections: Piece[][];
  annexes: { title: string; pieces: Piece[] }[];
  signer: Signer;
  recipients: string[];
  mark: string;
};

export type DemoPaper = TextPaper | { kind: "draft-resolution"; resolution: StateDocument };

/** One of the four papers that the seed uploads. */
export function renderDemoPaper(paper: DemoPaper): Promise<Buffer> {
  if (paper.kind === "draft-resolution") return renderPiecePaper(documentPaper(paper.resolution));
  return renderTextPaper(paper);
}

function renderTextPaper(paper: TextPaper): Promise<Buffer> {
  const { letterhead: head, mark } = paper;
  return renderStatePaper({
    title: `${paper.heading.kind} ${paper.heading.abstract}`,
    author: head.body,
    issuedOn: head.issuedOn,
    mark,
    sections: [body(paper), ...paper.annexes.map((_, at) => annex(paper, at))],
  });
}

function body(paper: TextPaper): ReactElement[] {
  const pieces = paper.sections.flat();
  return [
    letterhead(paper.letterhead),
    heading(paper.heading.kind, paper.heading.abstract),
    addressee(paper.addressee),
    ...pieces.map((piece, at) => element(piece, at === pieces.length - 1)),
    signOff(paper),
  ];
}

function element(piece: Piece, last: boolean): ReactElement {
  if (typeof piece !== "string") return table(piece);
  const [, hashes, text] = /^(#{0,2}) ?(.*)$/su.exec(piece) ?? [];
  if (hashes === "#") return subheading((text ?? "").toLocaleUpperCase("vi"));
  return hashes ? subheading(text ?? "") : paragraph(piece, { last });
}

const styles = StyleSheet.create({
  annex: { marginBottom: 12, textAlign: "center" },
  strong: { fontWeight: 700 },
  belongsTo: { fontStyle: "italic" },
});

function annex(paper: TextPaper, at: number): ReactElement[] {
  const { number, notation, issuedOn } = paper.letterhead;
  const { title, pieces } = paper.annexes[at] ?? { title: "", pieces: [] };
  const belongsTo = `(Kèm theo Báo cáo số ${number}/${notation} ${longDate(issuedOn)})`;
  const head = createElement(
    View,
    { style: styles.annex },
    createElement(Text, { style: styles.strong }, `Phụ lục ${"I".repeat(at + 1)}`),
    createElement(Text, { style: styles.strong }, title),
    createElement(Text, { style: styles.belongsTo }, belongsTo),
  );
  return [head, ...pieces.map((piece) => element(piece, false))];
}

import type { ReactElement } from "react";
import { annexHead, heading, letterhead, nationalHead } from "./letterhead.paper.ts";
import { rowsOf } from "./long-cells.ts";
import { basis, centred, paragraph, subheading } from "./paper-body.paper.ts";
import type { PaperPiece, PiecePaper } from "./paper-piece.ts";
import { table } from "./paper-table.paper.ts";
import { signOff } from "./sign-off.paper.ts";
import { renderStatePaper } from "./state-paper.paper.ts";

/** The paper as PDF bytes. */
export function renderPiecePaper(paper: PiecePaper): Promise<Buffer> {
  const { head, kind, abstract, pieces, signed, issuedOn, annexes = [], mark } = paper;
  return renderStatePaper({
    title: `${kind} ${abstract}`,
    author: head.body,
    issuedOn,
    ...(mark !== undefined && { mark }),
    sections: [
      [
        "notation" in head ? letterhead(head) : nationalHead(head.body),
        heading(kind, abstract),
        ...pieces.map(pieceElement),
        ...(signed ? [signOff(signed)] : []),
      ],
      ...annexes.map((annex) => [annexHead(annex), ...annex.pieces.map(pieceElement)]),
    ],
  });
}

function pieceElement(piece: PaperPiece): ReactElement {
  switch (piece.is) {
    case "subheading":
      return subheading(piece.text);
    case "paragraph":
      return paragraph(piece.text, piece);
    case "basis":
      return basis(piece.text, piece.last);
    case "centred":
      return centred(piece.text);
    case "table":
      return table({
        ...{ title: "", columns: [...piece.columns], divides: true },
        rows: piece.rows.flatMap(rowsOf),
      });
    default:
      return piece satisfies never;
  }
}

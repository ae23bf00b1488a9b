import type { ReactElement } from "react";
import { heading, letterhead, nationalHead } from "./letterhead.paper.ts";
import { rowsOf } from "./long-cells.ts";
import { paragraph, subheading } from "./paper-body.paper.ts";
import type { PaperPiece, PiecePaper } from "./paper-piece.ts";
import { table } from "./paper-table.paper.ts";
import { signOff } from "./sign-off.paper.ts";
import { renderStatePaper } from "./state-paper.paper.ts";

/** The paper as PDF bytes. */
export function renderPiecePaper(paper: PiecePaper): Promise<Buffer> {
  const { head, kind, abstract, pieces, signed, issuedOn, mark } = paper;
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
        ...(signed ? [signOff(signed.signer, signed.recipients)] : []),
      ],
    ],
  });
}

function pieceElement(piece: PaperPiece): ReactElement {
  switch (piece.is) {
    case "subheading":
      return subheading(piece.text);
    case "paragraph":
      return paragraph(piece.text, { last: piece.last ?? false });
    case "table":
      return table({
        ...{ title: "", columns: [...piece.columns], divides: true },
        rows: piece.rows.flatMap(rowsOf),
      });
    default:
      return piece satisfies never;
  }
}

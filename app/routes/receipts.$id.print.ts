import { resource } from "../door.server.ts";
import { freshAnswer } from "../platform/file-answer.server.ts";
import { receiptPaper } from "../record/receipt-paper.ts";
import { receiptPrint } from "../record/receipt-print.views.server.ts";
import { typesetPieces } from "../resolutions/typeset-pieces.server.ts";

/** One's own receipt as a page, ready for the printer. */
export const loader = resource(async ({ app, person, params }) => {
  const wanted = { person, id: params["id"] ?? "", now: app.clock() };
  const paper = receiptPaper(await receiptPrint(app.read, wanted));
  const bytes = await typesetPieces(app, paper, "pdf");
  return freshAnswer(bytes, {
    ...{ as: "inline", mediaType: "application/pdf", fileName: "bien-nhan.pdf" },
  });
});

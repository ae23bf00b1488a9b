import { resource } from "../door.server.ts";
import { freshAnswer } from "../platform/file-answer.server.ts";
import { typesetPieces } from "../resolutions/typeset-pieces.server.ts";
import { resultSheetPaper } from "../votes/result-sheet.ts";
import { resultSheet } from "../votes/result-sheet.views.server.ts";

/** The result of a vote, ready for the printer. */
export const loader = resource(async ({ app, person, params }) => {
  const wanted = { person, voteId: params["id"] ?? "", now: app.clock() };
  const paper = resultSheetPaper(await resultSheet(app.read, wanted));
  const bytes = await typesetPieces(app, paper, "pdf");
  const fileName = "ket-qua-bieu-quyet.pdf";
  return freshAnswer(bytes, { as: "inline", mediaType: "application/pdf", fileName });
});

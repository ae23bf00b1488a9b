import { ballotResultPaper } from "../ballots/ballot-result.ts";
import { ballotResult } from "../ballots/ballot-result.views.server.ts";
import { resource } from "../door.server.ts";
import { freshAnswer } from "../platform/file-answer.server.ts";
import { typesetPieces } from "../resolutions/typeset-pieces.server.ts";

/** The result of a ballot, ready for the printer. */
export const loader = resource(async ({ app, person, params }) => {
  const wanted = { person, ballotId: params["id"] ?? "", now: app.clock() };
  const paper = ballotResultPaper(await ballotResult(app.read, wanted));
  const bytes = await typesetPieces(app, paper, "pdf");
  const fileName = "ket-qua-lay-y-kien.pdf";
  return freshAnswer(bytes, { as: "inline", mediaType: "application/pdf", fileName });
});

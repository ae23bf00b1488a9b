import { synthesisPrint } from "../ballots/synthesis-print.views.server.ts";
import { synthesisPaper } from "../ballots/synthesis-words.ts";
import { resource } from "../door.server.ts";
import { freshAnswer } from "../platform/file-answer.server.ts";
import { typesetPieces } from "../resolutions/typeset-pieces.server.ts";

/** The synthesis of a ballot as PDF, in the layout of a state paper. */
export const loader = resource(async ({ app, person, params }) => {
  const wanted = { person, ballotId: params["id"] ?? "", now: app.clock() };
  const paper = synthesisPaper(await synthesisPrint(app.read, wanted));
  const bytes = await typesetPieces(app, paper, "pdf");
  const fileName = "bang-tong-hop-y-kien.pdf";
  return freshAnswer(bytes, { as: "inline", mediaType: "application/pdf", fileName });
});

import { synthesisPrint } from "../ballots/synthesis-print.views.server.ts";
import { synthesisPaper } from "../ballots/synthesis-words.ts";
import { resource } from "../door.server.ts";
import { freshAnswer } from "../platform/file-answer.server.ts";
import { typesetPieces } from "../resolutions/typeset-pieces.server.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The same as the printed synthesis, to be worked on in a word processor. */
export const loader = resource(async ({ app, person, params }) => {
  const wanted = { person, ballotId: params["id"] ?? "", now: app.clock() };
  const paper = synthesisPaper(await synthesisPrint(app.read, wanted));
  const bytes = await typesetPieces(app, paper, "docx");
  const fileName = "bang-tong-hop-y-kien.docx";
  return freshAnswer(bytes, { as: "attachment", mediaType: DOCX, fileName });
});

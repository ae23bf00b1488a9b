import { resource } from "../door.server.ts";
import { freshAnswer } from "../platform/file-answer.server.ts";
import { wordDocument } from "../resolutions/document-of.views.server.ts";
import { typesetPieces } from "../resolutions/typeset-pieces.server.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The document as it stands, issued or a draft, to be worked on in a word processor. */
export const loader = resource(async ({ app, person, params }) => {
  const isDemo = app.settings.mode === "demo";
  const wanted = { person, id: params["id"] ?? "", isDemo };
  const { paper, fileName } = await wordDocument(app.read, wanted);
  const bytes = await typesetPieces(app, paper, "docx");
  return freshAnswer(bytes, { as: "attachment", mediaType: DOCX, fileName });
});

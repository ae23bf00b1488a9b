import { resource } from "../door.server.ts";
import { freshAnswer } from "../platform/file-answer.server.ts";
import { publicPaper } from "../resolutions/public-version.views.server.ts";
import { typesetPieces } from "../resolutions/typeset-pieces.server.ts";

/** The version of a document that is made public, set anew without what is left out. */
export const loader = resource(async ({ app, person, params }) => {
  const isDemo = app.settings.mode === "demo";
  const { paper, fileName } = await publicPaper(app.read, {
    person,
    id: params["id"] ?? "",
    isDemo,
  });
  const bytes = await typesetPieces(app, paper, "pdf");
  return freshAnswer(bytes, { as: "inline", mediaType: "application/pdf", fileName });
});

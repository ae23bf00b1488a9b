import { z } from "zod";
import { deed } from "../door.server.ts";
import { removeDossierPaper } from "../dossiers/remove-dossier-paper.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  removeDossierPaper(app, intent, {
    dossierId: params["id"] ?? "",
    paperId: params["paper"] ?? "",
  }),
);

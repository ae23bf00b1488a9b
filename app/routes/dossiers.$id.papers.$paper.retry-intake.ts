import { z } from "zod";
import { deed } from "../door.server.ts";
import { retryDossierIntake } from "../dossiers/retry-dossier-intake.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  retryDossierIntake(app, intent, {
    dossierId: params["id"] ?? "",
    paperId: params["paper"] ?? "",
  }),
);

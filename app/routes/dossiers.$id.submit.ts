import { z } from "zod";
import { deed } from "../door.server.ts";
import { submitDossier } from "../dossiers/submit-dossier.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  submitDossier(app, intent, { dossierId: params["id"] ?? "" }),
);

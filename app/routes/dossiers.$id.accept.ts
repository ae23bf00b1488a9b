import { z } from "zod";
import { deed } from "../door.server.ts";
import { acceptDossier } from "../dossiers/accept-dossier.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  acceptDossier(app, intent, { dossierId: params["id"] ?? "" }),
);

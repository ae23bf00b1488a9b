import { z } from "zod";
import { deed } from "../door.server.ts";
import { MAX_REASON } from "../dossiers/dossier-fields.ts";
import { returnDossier } from "../dossiers/return-dossier.server.ts";

const schema = z.object({ reason: z.string().trim().min(1).max(MAX_REASON) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  returnDossier(app, intent, { ...input, dossierId: params["id"] ?? "" }),
);

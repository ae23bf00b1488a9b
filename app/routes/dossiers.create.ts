import { z } from "zod";
import { deed } from "../door.server.ts";
import { dossierFields, factsFrom } from "../dossiers/dossier-fields.ts";
import { draftDossier } from "../dossiers/draft-dossier.server.ts";

const schema = dossierFields.extend({ ministryId: z.string().max(80).optional() });

export const action = deed(schema, ({ app, intent, input: { ministryId = null, ...fields } }) =>
  draftDossier(app, intent, { ...factsFrom(fields), ministryId }),
);

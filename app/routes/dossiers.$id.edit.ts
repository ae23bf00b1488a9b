import { deed } from "../door.server.ts";
import { dossierFields, factsFrom } from "../dossiers/dossier-fields.ts";
import { editDossier } from "../dossiers/edit-dossier.server.ts";

export const action = deed(dossierFields, ({ app, intent, input, params }) =>
  editDossier(app, intent, { ...factsFrom(input), dossierId: params["id"] ?? "" }),
);

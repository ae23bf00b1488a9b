import { bodyDeed } from "../body-deed.server.ts";
import { addDossierPaper } from "../dossiers/add-dossier-paper.server.ts";
import { requireDossier } from "../dossiers/dossier-standing.views.server.ts";
import { dossierUploadSchema } from "../dossiers/dossier-upload.ts";
import { receivePaper } from "../papers/receive-paper.server.ts";

/** Nobody fills our disk without the right to. */
export const action = bodyDeed(
  dossierUploadSchema,
  ({ app, intent, id, upload, body }) =>
    receivePaper(app, { body }, (file) =>
      addDossierPaper(app, intent, { ...upload, dossierId: id, file }),
    ),
  {
    mayBegin: ({ app, person, id }) =>
      requireDossier(app.read, { person, id, action: "dossier.edit" }),
  },
);

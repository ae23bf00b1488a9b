import type { ActionFunctionArgs } from "@remix-run/node";
import { answerDeed } from "../door.server.ts";
import { addDossierPaper } from "../dossiers/add-dossier-paper.server.ts";
import { readDossierUpload } from "../dossiers/dossier-upload.ts";
import { requireDossier } from "../dossiers/dossier-standing.views.server.ts";
import { receivePdf } from "../papers/receive-pdf.server.ts";
import { UPLOAD_HEADER } from "../papers/upload.ts";
import { refuse } from "../platform/refusal.ts";
import { bodyOf } from "../platform/request-body.server.ts";

/** The file is the body; what belongs to it stands in one header. Nobody fills our disk without the right to. */
export async function action({ context, params, request }: ActionFunctionArgs): Promise<Response> {
  const { app, person, hadSession } = context;
  const body = bodyOf(request);
  const answer = await answerDeed(async () => {
    if (!person) return refuse(hadSession ? "signed-out" : "not-signed-in");
    const dossierId = params["id"] ?? "";
    await requireDossier(app.read, { person, id: dossierId, action: "dossier.edit" });
    const upload = readDossierUpload(request.headers.get(UPLOAD_HEADER));
    const { key, ...paper } = upload ?? refuse("invalid-input");
    const intent = { by: person.id, key };
    return receivePdf(app, { body: body.parts() }, (file) =>
      addDossierPaper(app, intent, { ...paper, dossierId, file }),
    );
  });
  await body.drain();
  return answer;
}

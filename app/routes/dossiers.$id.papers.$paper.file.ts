import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerPage } from "../door.server.ts";
import { dossierFile } from "../dossiers/dossier-page.views.server.ts";
import { fileAnswer } from "../platform/file-answer.server.ts";
import { refuse } from "../platform/refusal.ts";

/** A paper of a dossier, shown in the browser's own reader. */
export function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  return answerPage(async () => {
    const { app, person, hadSession } = context;
    if (!person) return refuse(hadSession ? "signed-out" : "not-signed-in");
    const asked = { person, dossierId: params["id"] ?? "", paperId: params["paper"] ?? "" };
    const { sha256, fileName } = await dossierFile(app.read, asked);
    const size = await app.files.size(sha256);
    const kind = { mediaType: "application/pdf", as: "inline" } as const;
    return fileAnswer(app.files, request, { sha256, size, fileName, ...kind });
  });
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerPage } from "../door.server.ts";
import { requirePaper } from "../papers/paper.views.server.ts";
import { fileAnswer } from "../platform/file-answer.server.ts";
import { refuse } from "../platform/refusal.ts";

/** The bytes of a paper, in the parts the reader asks for. */
export function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  return answerPage(async () => {
    const { app, person, hadSession } = context;
    if (!person) return refuse(hadSession ? "signed-out" : "not-signed-in");
    const paper = await requirePaper(app.read, person, params["id"] ?? "");
    return fileAnswer(app.files, request, {
      sha256: paper.fileSha256,
      size: await app.files.size(paper.fileSha256),
      mediaType: "application/pdf",
      fileName: paper.fileName,
      as: "inline",
    });
  });
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerPage } from "../door.server.ts";
import { requireVersion } from "../papers/paper.views.server.ts";
import { fileAnswer } from "../platform/file-answer.server.ts";
import { refuse } from "../platform/refusal.ts";

/** The bytes of a paper, in the parts the reader asks for; of an older version where one is named. */
export function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  return answerPage(async () => {
    const { app, person, hadSession } = context;
    if (!person) return refuse(hadSession ? "signed-out" : "not-signed-in");
    const version = new URL(request.url).searchParams.get("version");
    const wanted = { paperId: params["id"] ?? "", version: version ? Number(version) : null };
    const file = await requireVersion(app.read, person, wanted);
    return fileAnswer(app.files, request, {
      sha256: file.fileSha256,
      size: await app.files.size(file.fileSha256),
      mediaType: "application/pdf",
      fileName: file.fileName,
      as: "inline",
    });
  });
}

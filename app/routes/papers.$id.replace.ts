import type { ActionFunctionArgs } from "@remix-run/node";
import { answerDeed } from "../door.server.ts";
import { replacePaper } from "../papers/replace-paper.server.ts";
import { readUploadHeader, replacementSchema } from "../papers/upload-header.ts";
import { UPLOAD_HEADER } from "../papers/upload.ts";
import { refuse } from "../platform/refusal.ts";
import { bodyOf } from "../platform/request-body.server.ts";

/** The new file is the body, streamed to disk; its name and what changed stand in one header. */
export async function action({ context, params, request }: ActionFunctionArgs): Promise<Response> {
  const { app, person, hadSession } = context;
  const body = bodyOf(request);
  const answer = await answerDeed(() => {
    if (!person) return refuse(hadSession ? "signed-out" : "not-signed-in");
    const header = request.headers.get(UPLOAD_HEADER);
    const upload = readUploadHeader(replacementSchema, header) ?? refuse("invalid-input");
    const { key, ...version } = upload;
    const paperId = params["id"] ?? "";
    return replacePaper(app, { by: person.id, key }, { ...version, paperId, body: body.parts() });
  });
  await body.drain();
  return answer;
}

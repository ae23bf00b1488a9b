import type { ActionFunctionArgs } from "@remix-run/node";
import { answerDeed } from "../door.server.ts";
import { addPaper } from "../papers/add-paper.server.ts";
import { readUploadHeader, uploadSchema } from "../papers/upload-header.ts";
import { UPLOAD_HEADER } from "../papers/upload.ts";
import { refuse } from "../platform/refusal.ts";
import { bodyOf } from "../platform/request-body.server.ts";

/** The file is the body, streamed to disk; what belongs to it stands in one header. */
export async function action({ context, params, request }: ActionFunctionArgs): Promise<Response> {
  const { app, person, hadSession } = context;
  const body = bodyOf(request);
  const answer = await answerDeed(() => {
    if (!person) return refuse(hadSession ? "signed-out" : "not-signed-in");
    const header = request.headers.get(UPLOAD_HEADER);
    const upload = readUploadHeader(uploadSchema, header) ?? refuse("invalid-input");
    const { key, ...paper } = upload;
    const itemId = params["id"] ?? "";
    return addPaper(app, { by: person.id, key }, { ...paper, itemId, body: body.parts() });
  });
  await body.drain();
  return answer;
}

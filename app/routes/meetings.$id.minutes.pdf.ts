import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerPage } from "../door.server.ts";
import { minutesFile } from "../minutes/minutes-page.views.server.ts";
import { fileAnswer } from "../platform/file-answer.server.ts";
import { refuse } from "../platform/refusal.ts";

/** The confirmed minutes as PDF; missing until they are closed. */
export function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  return answerPage(async () => {
    const { app, person, hadSession } = context;
    if (!person) return refuse(hadSession ? "signed-out" : "not-signed-in");
    const file = await minutesFile(app.read, { person, meetingId: params["id"] ?? "" });
    const { sha256, name: fileName } = file ?? refuse("not-found");
    const size = await app.files.size(sha256);
    const kind = { mediaType: "application/pdf", as: "attachment" } as const;
    return fileAnswer(app.files, request, { sha256, size, fileName, ...kind });
  });
}

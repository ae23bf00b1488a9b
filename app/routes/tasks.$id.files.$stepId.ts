import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerPage } from "../door.server.ts";
import { fileAnswer } from "../platform/file-answer.server.ts";
import { refuse } from "../platform/refusal.ts";
import { taskFile } from "../tasks/task-page.views.server.ts";

/** What came with a report: never opened in place, whatever it says it is. */
export function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  return answerPage(async () => {
    const { app, person, hadSession } = context;
    if (!person) return refuse(hadSession ? "signed-out" : "not-signed-in");
    const asked = {
      person,
      taskId: params["id"] ?? "",
      stepId: params["stepId"] ?? "",
      at: app.clock(),
    };
    const { sha256, name: fileName } = await taskFile(app.read, asked);
    const size = await app.files.size(sha256);
    const kind = { mediaType: "application/octet-stream", as: "attachment" } as const;
    return fileAnswer(app.files, request, { sha256, size, fileName, ...kind });
  });
}

import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { answerPage } from "../door.server.ts";
import { downloadPackage } from "../papers/download-package.server.ts";
import { disposition } from "../platform/file-answer.server.ts";
import { refuse } from "../platform/refusal.ts";

/** The meeting's papers as one ZIP, as far as this person may read them. */
export function loader({ context, params }: LoaderFunctionArgs): Promise<Response> {
  return answerPage(async () => {
    const { app, person, hadSession } = context;
    if (!person) return refuse(hadSession ? "signed-out" : "not-signed-in");
    const intent = { by: person.id, key: app.ids.next() };
    const { name, zip } = await downloadPackage(app, intent, { meetingId: params["id"] ?? "" });
    return new Response(createReadableStreamFromReadable(zip), {
      headers: {
        "Content-Type": "application/zip",
        "Content-Disposition": disposition({ as: "attachment", fileName: name }),
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      },
    });
  });
}

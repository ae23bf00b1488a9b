import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { LAYERS } from "../annotations/audience.ts";
import { EXPORT_FORMS } from "../annotations/export-form.ts";
import { exportNotes } from "../annotations/export-notes.server.ts";
import { answerPage } from "../door.server.ts";
import { disposition } from "../platform/file-answer.server.ts";
import { refuse } from "../platform/refusal.ts";

const asked = z.object({
  version: z.coerce.number().int().positive(),
  form: z.enum(EXPORT_FORMS),
  layers: z.array(z.enum(LAYERS)),
});

/** A paper with its notes, as far as this person may read and take them. */
export function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  return answerPage(async () => {
    const { app, person, hadSession } = context;
    if (!person) return refuse(hadSession ? "signed-out" : "not-signed-in");
    const query = new URL(request.url).searchParams;
    const read = asked.safeParse({ ...Object.fromEntries(query), layers: query.getAll("layers") });
    if (!read.success) return refuse("not-found");
    const intent = { by: person.id, key: app.ids.next() };
    const input = { paperId: params["id"] ?? "", ...read.data };
    const { fileName, mediaType, bytes } = await exportNotes(app, intent, input);
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "Content-Type": mediaType,
        "Content-Disposition": disposition({ as: "attachment", fileName }),
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      },
    });
  });
}

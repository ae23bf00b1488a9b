import type { ActionFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { answerDeed } from "./door.server.ts";
import { readUploadHeader } from "./papers/upload-header.ts";
import { UPLOAD_HEADER } from "./papers/upload.ts";
import type { Person } from "./people/person.ts";
import type { App } from "./platform/app.server.ts";
import type { Intent } from "./platform/commit.server.ts";
import { refuse } from "./platform/refusal.ts";
import { bodyOf } from "./platform/request-body.server.ts";

type Visit = { app: App; person: Person; id: string };
type Sent<Upload> = Visit & {
  intent: Intent;
  upload: Omit<Upload, "key">;
  body: AsyncIterable<Uint8Array>;
};

type Terms = {
  /** Refuses before a byte is written to disk; where the act itself asks first, it is not needed. */
  mayBegin?: (visit: Visit) => Promise<unknown>;
};

/**
 * A deed whose body is one file, streamed to disk; what belongs to it stands in one header. A refusal
 * waits until the browser has sent everything: it would see a broken line instead of our sentence.
 */
export function bodyDeed<Upload extends { key: string }, Answer>(
  schema: z.ZodType<Upload>,
  run: (sent: Sent<Upload>) => Promise<Answer>,
  { mayBegin }: Terms = {},
) {
  return async ({ context, params, request }: ActionFunctionArgs): Promise<Response> => {
    const { app, person, hadSession } = context;
    const body = bodyOf(request);
    const answer = await answerDeed(async () => {
      if (!person) return refuse(hadSession ? "signed-out" : "not-signed-in");
      const visit = { app, person, id: params["id"] ?? "" };
      await mayBegin?.(visit);
      const header = request.headers.get(UPLOAD_HEADER);
      const { key, ...upload } = readUploadHeader(schema, header) ?? refuse("invalid-input");
      return run({ ...visit, upload, intent: { by: person.id, key }, body: body.parts() });
    });
    await body.drain();
    return answer;
  };
}

import { z } from "zod";
import { enrolPasskey } from "../accounts/enrol-passkey.server.ts";
import { deed } from "../door.server.ts";

const schema = z.object({ said: z.string().max(50_000) });

export const action = deed(schema, ({ app, intent, input, sessionId, request }) => {
  const userAgent = request.headers.get("User-Agent") ?? "";
  return enrolPasskey(app, intent, { sessionId, said: input.said, userAgent });
});

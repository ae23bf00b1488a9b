import { z } from "zod";
import { deed } from "../door.server.ts";
import { commentOnMinutes } from "../minutes/comment-on-minutes.server.ts";

const schema = z.object({
  version: z.coerce.number().int(),
  section: z.string().max(120).nullable().default(null),
  text: z.string().trim().min(1).max(2000),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  commentOnMinutes(app, intent, { ...input, meetingId: params.id ?? "" }),
);

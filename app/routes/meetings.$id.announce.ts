import { z } from "zod";
import { deed } from "../door.server.ts";
import { announce } from "../floor/announce.server.ts";

const schema = z.object({
  text: z.string().trim().min(1).max(280),
  minutes: z.coerce.number().int().min(1).max(240).default(10),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  announce(app, intent, { ...input, meetingId: params.id ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { callUpon } from "../floor/call-upon.server.ts";

const schema = z.object({
  personId: z.string().min(1).max(80),
  minutes: z.coerce.number().int().min(1).max(120).nullable().default(null),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  callUpon(app, intent, { ...input, meetingId: params.id ?? "" }),
);

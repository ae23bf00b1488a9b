import { z } from "zod";
import { deed } from "../door.server.ts";
import { giveFloor } from "../floor/give-floor.server.ts";

const schema = z.object({
  requestId: z.string().max(80),
  minutes: z.coerce.number().int().min(1).max(120).nullable().default(null),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  giveFloor(app, intent, { ...input, meetingId: params.id ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { confirmMinutes } from "../minutes/confirm-minutes.server.ts";

const schema = z.object({ version: z.coerce.number().int() });

export const action = deed(schema, ({ app, intent, input, params }) =>
  confirmMinutes(app, intent, { ...input, meetingId: params.id ?? "" }),
);

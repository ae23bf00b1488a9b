import { z } from "zod";
import { deed } from "../door.server.ts";
import { draftMinutes } from "../minutes/draft-minutes.server.ts";

const schema = z.object({ version: z.coerce.number().int() });

export const action = deed(schema, ({ app, intent, input, params }) =>
  draftMinutes(app, intent, { ...input, meetingId: params.id ?? "" }),
);

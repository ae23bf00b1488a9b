import { z } from "zod";
import { deed } from "../door.server.ts";
import { excuseAbsence } from "../meetings/excuse-absence.server.ts";

const schema = z.object({ seatId: z.string().max(80), excused: z.stringbool() });

export const action = deed(schema, ({ app, intent, input, params }) =>
  excuseAbsence(app, intent, { ...input, meetingId: params.id ?? "" }),
);

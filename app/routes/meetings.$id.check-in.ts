import { z } from "zod";
import { deed } from "../door.server.ts";
import { CHECK_IN_KINDS } from "../meetings/attendance.ts";
import { checkIn } from "../meetings/check-in.server.ts";

const schema = z.object({ kind: z.enum(CHECK_IN_KINDS), code: z.string().max(12).optional() });

export const action = deed(schema, ({ app, intent, input, params }) =>
  checkIn(app, intent, { ...input, meetingId: params.id ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { MARKED_KINDS } from "../meetings/attendance.ts";
import { markAttendance } from "../meetings/mark-attendance.server.ts";

const schema = z.object({ seatId: z.string().max(80), kind: z.enum(MARKED_KINDS) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  markAttendance(app, intent, { ...input, meetingId: params.id ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { MARKED_KINDS } from "../meetings/attendance.ts";
import { markAttendance } from "../meetings/mark-attendance.server.ts";
import { clockTime, todayAt } from "../meetings/meeting-facts.ts";

const schema = z.object({
  seatId: z.string().max(80),
  kind: z.enum(MARKED_KINDS),
  from: clockTime.optional(),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  markAttendance(app, intent, {
    ...{ meetingId: params.id ?? "", seatId: input.seatId, kind: input.kind },
    from: input.from ? todayAt(input.from, app.clock()) : null,
  }),
);

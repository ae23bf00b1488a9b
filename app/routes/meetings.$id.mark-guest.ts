import { z } from "zod";
import { deed } from "../door.server.ts";
import { GUEST_KINDS } from "../meetings/attendance.ts";
import { markGuest } from "../meetings/mark-guest.server.ts";

const schema = z.object({ personId: z.string().max(80), kind: z.enum(GUEST_KINDS) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  markGuest(app, intent, { ...input, meetingId: params.id ?? "" }),
);

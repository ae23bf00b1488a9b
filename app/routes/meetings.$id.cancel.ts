import { z } from "zod";
import { deed } from "../door.server.ts";
import { cancelMeeting } from "../meetings/cancel-meeting.server.ts";

const schema = z.object({ reason: z.string().max(500) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  cancelMeeting(app, intent, { meetingId: params.id ?? "", reason: input.reason }),
);

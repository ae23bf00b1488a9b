import { z } from "zod";
import { deed } from "../door.server.ts";
import { localInstant } from "../meetings/meeting-facts.ts";
import { postponeMeeting } from "../meetings/postpone-meeting.server.ts";

const schema = z.object({
  reason: z.string().max(500),
  toMeetingId: z.string().max(80).optional(),
  startsAt: localInstant.optional(),
});

export const action = deed(schema, ({ app, intent, input, params }) => {
  const { reason, toMeetingId = "", startsAt } = input;
  const to = startsAt === undefined ? { meetingId: toMeetingId } : { startsAt };
  return postponeMeeting(app, intent, { meetingId: params.id ?? "", reason, to });
});

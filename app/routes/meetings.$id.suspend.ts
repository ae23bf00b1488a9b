import { z } from "zod";
import { deed } from "../door.server.ts";
import { clockTime, todayAt, words } from "../meetings/meeting-facts.ts";
import { suspendMeeting } from "../meetings/suspend-meeting.server.ts";

const schema = z.object({ reason: words(300), expected: clockTime.optional() });

export const action = deed(schema, ({ app, intent, input, params }) =>
  suspendMeeting(app, intent, {
    ...{ meetingId: params.id ?? "", reason: input.reason },
    expectedAt: input.expected ? todayAt(input.expected, app.clock()) : null,
  }),
);

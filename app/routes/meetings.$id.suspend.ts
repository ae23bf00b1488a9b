import { z } from "zod";
import { deed } from "../door.server.ts";
import { suspendMeeting } from "../meetings/suspend-meeting.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  suspendMeeting(app, intent, { meetingId: params.id ?? "" }),
);

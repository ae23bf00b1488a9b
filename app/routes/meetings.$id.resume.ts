import { z } from "zod";
import { deed } from "../door.server.ts";
import { resumeMeeting } from "../meetings/resume-meeting.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  resumeMeeting(app, intent, { meetingId: params.id ?? "" }),
);

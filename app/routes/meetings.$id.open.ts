import { z } from "zod";
import { deed } from "../door.server.ts";
import { openMeeting } from "../meetings/open-meeting.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  openMeeting(app, intent, { meetingId: params.id ?? "" }),
);

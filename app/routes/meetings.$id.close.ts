import { z } from "zod";
import { deed } from "../door.server.ts";
import { closeMeeting } from "../meetings/close-meeting.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  closeMeeting(app, intent, { meetingId: params.id ?? "" }),
);

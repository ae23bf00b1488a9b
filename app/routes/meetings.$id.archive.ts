import { z } from "zod";
import { deed } from "../door.server.ts";
import { archiveMeeting } from "../meetings/archive-meeting.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  archiveMeeting(app, intent, { meetingId: params.id ?? "" }),
);

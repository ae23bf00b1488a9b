import { deed } from "../door.server.ts";
import { editMeeting } from "../meetings/edit-meeting.server.ts";
import { meetingFields } from "../meetings/meeting-facts.ts";

export const action = deed(meetingFields, ({ app, intent, input, params }) =>
  editMeeting(app, intent, { ...input, meetingId: params.id ?? "" }),
);

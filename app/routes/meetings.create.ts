import { z } from "zod";
import { deed } from "../door.server.ts";
import { createMeeting } from "../meetings/create-meeting.server.ts";
import { meetingFields } from "../meetings/meeting-facts.ts";

const schema = meetingFields.extend({ bodyId: z.string().max(80) });

export const action = deed(schema, ({ app, intent, input }) => createMeeting(app, intent, input));

import { z } from "zod";
import { deed } from "../door.server.ts";
import { createMeeting } from "../meetings/create-meeting.server.ts";
import { meetingFields } from "../meetings/meeting-facts.ts";

/** "template:ID" or "meeting:ID"; empty for an empty agenda. */
const source = z
  .string()
  .max(90)
  .optional()
  .transform((text) => {
    const [, from, id] = /^(template|meeting):(.+)$/.exec(text ?? "") ?? [];
    if (id === undefined) return undefined;
    return { from: from === "template" ? ("template" as const) : ("meeting" as const), id };
  });

const schema = meetingFields.extend({ bodyId: z.string().max(80), source });

export const action = deed(schema, ({ app, intent, input }) => createMeeting(app, intent, input));

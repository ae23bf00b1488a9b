import { z } from "zod";
import { deed } from "../door.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { saveTemplate } from "../meetings/save-template.server.ts";

export const action = deed(z.object({ name: words(120) }), ({ app, intent, input, params }) =>
  saveTemplate(app, intent, { meetingId: params.id ?? "", name: input.name }),
);

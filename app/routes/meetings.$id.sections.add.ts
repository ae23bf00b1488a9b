import { z } from "zod";
import { deed } from "../door.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { addSection } from "../meetings/add-section.server.ts";

const schema = z.object({ title: words(300) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  addSection(app, intent, { ...input, meetingId: params.id ?? "" }),
);

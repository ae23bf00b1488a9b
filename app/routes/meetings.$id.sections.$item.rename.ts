import { z } from "zod";
import { deed } from "../door.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { renameSection } from "../meetings/rename-section.server.ts";

const schema = z.object({ title: words(300) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  renameSection(app, intent, { ...input, meetingId: params.id ?? "", itemId: params.item ?? "" }),
);

import { z } from "zod";
import { leaveNoteGroup } from "../annotations/leave-note-group.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  leaveNoteGroup(app, intent, { groupId: params["id"] ?? "" }),
);

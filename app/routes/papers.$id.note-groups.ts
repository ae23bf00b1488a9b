import { z } from "zod";
import { makeNoteGroup } from "../annotations/make-note-group.server.ts";
import { MAX_GROUP_MEMBERS, MAX_GROUP_NAME } from "../annotations/note-group.ts";
import { deed } from "../door.server.ts";

const schema = z.object({
  name: z.string().trim().min(1).max(MAX_GROUP_NAME),
  personIds: z.array(z.string().max(64)).max(MAX_GROUP_MEMBERS).default([]),
});

export const action = deed(schema, ({ app, intent, params, input }) =>
  makeNoteGroup(app, intent, { ...input, paperId: params["id"] ?? "" }),
);

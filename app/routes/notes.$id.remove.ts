import { z } from "zod";
import { deed } from "../door.server.ts";
import { removeNote } from "../floor/remove-note.server.ts";

const schema = z.object({ version: z.coerce.number().int() });

export const action = deed(schema, ({ app, intent, input, params }) =>
  removeNote(app, intent, { ...input, noteId: params.id ?? "" }),
);

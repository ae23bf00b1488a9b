import { z } from "zod";
import { deed } from "../door.server.ts";
import { editNote } from "../floor/edit-note.server.ts";
import { noteText } from "../floor/note-text.ts";

const schema = z.object({ text: noteText, version: z.coerce.number().int() });

export const action = deed(schema, ({ app, intent, input, params }) => {
  const { text, version } = input;
  return editNote(app, intent, { ...text, version, noteId: params.id ?? "" });
});

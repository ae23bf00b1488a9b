import { z } from "zod";
import { deed } from "../door.server.ts";
import { addNote } from "../floor/add-note.server.ts";
import { noteText } from "../floor/note-text.ts";

const schema = z.object({ text: noteText });

export const action = deed(schema, ({ app, intent, input, params }) =>
  addNote(app, intent, { ...input.text, meetingId: params.id ?? "" }),
);

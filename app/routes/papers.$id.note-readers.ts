import { noteReaders } from "../annotations/note-readers.views.server.ts";
import { page } from "../door.server.ts";

/** Who may be in a group for notes on this paper, for the form that makes one. */
export const loader = page(({ app, person, params }) =>
  noteReaders(app.read, { person, paperId: params["id"] ?? "", at: app.clock() }),
);

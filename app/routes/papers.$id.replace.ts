import { bodyDeed } from "../body-deed.server.ts";
import { replacePaper } from "../papers/replace-paper.server.ts";
import { replacementSchema } from "../papers/upload-header.ts";

export const action = bodyDeed(replacementSchema, ({ app, intent, id, upload, body }) =>
  replacePaper(app, intent, { ...upload, paperId: id, body }),
);

import { bodyDeed } from "../body-deed.server.ts";
import { addPaper } from "../papers/add-paper.server.ts";
import { uploadSchema } from "../papers/upload-header.ts";

export const action = bodyDeed(uploadSchema, ({ app, intent, id, upload, body }) =>
  addPaper(app, intent, { ...upload, itemId: id, body }),
);

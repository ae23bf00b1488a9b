import { z } from "zod";
import { deed } from "../door.server.ts";
import { addBookmark } from "../papers/add-bookmark.server.ts";
import { MAX_TITLE } from "../papers/paper.ts";

const schema = z.object({
  version: z.coerce.number().int().min(1).max(10_000),
  page: z.coerce.number().int().min(1).max(100_000),
  label: z.string().trim().min(1).max(MAX_TITLE),
});

export const action = deed(schema, ({ app, intent, params, input }) =>
  addBookmark(app, intent, { ...input, paperId: params["id"] ?? "" }),
);

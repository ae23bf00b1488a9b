import { z } from "zod";
import { deed } from "../door.server.ts";
import { MAX_TITLE } from "../papers/paper.ts";
import { renamePaper } from "../papers/rename-paper.server.ts";

const schema = z.object({ title: z.string().trim().min(1).max(MAX_TITLE) });

export const action = deed(schema, ({ app, intent, params, input }) =>
  renamePaper(app, intent, { paperId: params["id"] ?? "", title: input.title }),
);

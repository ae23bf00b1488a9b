import { z } from "zod";
import { deed } from "../door.server.ts";
import { askExtension } from "../tasks/ask-extension.server.ts";

const schema = z.object({
  reason: z.string().trim().max(2000).default(""),
  deadline: z.string().trim().min(1).max(200),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  askExtension(app, intent, { ...input, taskId: params["id"] ?? "" }),
);

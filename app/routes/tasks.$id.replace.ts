import { z } from "zod";
import { deed } from "../door.server.ts";
import { replaceTask } from "../tasks/replace-task.server.ts";

const schema = z.object({
  reason: z.string().trim().max(2000).default(""),
  successor: z.string().trim().min(1).max(20),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  replaceTask(app, intent, { ...input, taskId: params["id"] ?? "" }),
);

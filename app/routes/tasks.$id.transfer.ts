import { z } from "zod";
import { deed } from "../door.server.ts";
import { transferTask } from "../tasks/transfer-task.server.ts";

const schema = z.object({
  reason: z.string().trim().max(2000).default(""),
  leadId: z.string().max(100),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  transferTask(app, intent, { ...input, taskId: params["id"] ?? "" }),
);

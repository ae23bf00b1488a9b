import { z } from "zod";
import { deed } from "../door.server.ts";
import { reassignTask } from "../tasks/reassign-task.server.ts";

const schema = z.object({
  leadId: z.string().max(100),
  note: z.string().trim().max(2000).default(""),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  reassignTask(app, intent, { ...input, taskId: params["id"] ?? "" }),
);

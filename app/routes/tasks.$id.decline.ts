import { z } from "zod";
import { deed } from "../door.server.ts";
import { declineTask } from "../tasks/decline-task.server.ts";

const schema = z.object({
  reason: z.string().trim().max(2000).default(""),
  proposedId: z.string().max(100),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  declineTask(app, intent, { ...input, taskId: params["id"] ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { withdrawTask } from "../tasks/withdraw-task.server.ts";

const schema = z.object({ reason: z.string().trim().max(2000).default("") });

export const action = deed(schema, ({ app, intent, input, params }) =>
  withdrawTask(app, intent, { ...input, taskId: params["id"] ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { suspendTask } from "../tasks/suspend-task.server.ts";

const schema = z.object({ reason: z.string().trim().max(2000).default("") });

export const action = deed(schema, ({ app, intent, input, params }) =>
  suspendTask(app, intent, { ...input, taskId: params["id"] ?? "" }),
);

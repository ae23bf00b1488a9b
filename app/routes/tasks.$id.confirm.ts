import { z } from "zod";
import { deed } from "../door.server.ts";
import { confirmTask } from "../tasks/confirm-task.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  confirmTask(app, intent, { taskId: params["id"] ?? "" }),
);

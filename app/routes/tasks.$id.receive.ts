import { z } from "zod";
import { deed } from "../door.server.ts";
import { receiveTask } from "../tasks/receive-task.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  receiveTask(app, intent, { taskId: params["id"] ?? "" }),
);

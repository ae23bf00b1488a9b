import { z } from "zod";
import { deed } from "../door.server.ts";
import { resumeTask } from "../tasks/resume-task.server.ts";

const schema = z.object({});

export const action = deed(schema, ({ app, intent, input, params }) =>
  resumeTask(app, intent, { ...input, taskId: params["id"] ?? "" }),
);

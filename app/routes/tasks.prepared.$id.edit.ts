import { z } from "zod";
import { deed } from "../door.server.ts";
import { editPreparedTask } from "../tasks/edit-prepared-task.server.ts";
import { taskForm } from "../tasks/task-form.ts";

const rewritten = z.object({ version: z.coerce.number().int().min(1) }).and(taskForm);

export const action = deed(rewritten, ({ app, intent, input, params }) => {
  const { version, terms, tasks } = input;
  return editPreparedTask(app, intent, { preparedId: params["id"] ?? "", version, terms, tasks });
});

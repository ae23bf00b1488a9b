import { deed } from "../door.server.ts";
import { editPreparedTask } from "../tasks/edit-prepared-task.server.ts";
import { taskForm } from "../tasks/task-form.ts";

export const action = deed(taskForm, ({ app, intent, input, params }) => {
  const { terms, tasks } = input;
  return editPreparedTask(app, intent, { preparedId: params["id"] ?? "", terms, tasks });
});

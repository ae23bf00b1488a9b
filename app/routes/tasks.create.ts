import { deed } from "../door.server.ts";
import { assignTasks } from "../tasks/assign-tasks.server.ts";
import { taskForm } from "../tasks/task-form.ts";

export const action = deed(taskForm, ({ app, intent, input }) => assignTasks(app, intent, input));

import { deed } from "../door.server.ts";
import { prepareTasks } from "../tasks/prepare-tasks.server.ts";
import { taskForm } from "../tasks/task-form.ts";

export const action = deed(taskForm, ({ app, intent, input }) => prepareTasks(app, intent, input));

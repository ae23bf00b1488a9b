import { z } from "zod";
import { deed } from "../door.server.ts";
import { removePreparedTask } from "../tasks/remove-prepared-task.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  removePreparedTask(app, intent, { preparedId: params["id"] ?? "" }),
);

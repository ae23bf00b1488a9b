import { z } from "zod";
import { deed } from "../door.server.ts";
import { deleteTaskSet } from "../tasks/delete-task-set.server.ts";

export const action = deed(z.object({ setId: z.string().max(100) }), ({ app, intent, input }) =>
  deleteTaskSet(app, intent, input),
);

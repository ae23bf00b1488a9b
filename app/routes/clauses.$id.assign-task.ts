import { z } from "zod";
import { deed } from "../door.server.ts";
import { assignTask } from "../tasks/assign-task.server.ts";

const schema = z.object({
  title: z.string().trim().min(1).max(500),
  deliverable: z.string().trim().min(1).max(500),
  leadId: z.string().max(100),
  coordinatorIds: z.array(z.string().max(100)).max(40).default([]),
  deadline: z.string().trim().min(1).max(200),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  assignTask(app, intent, { ...input, clauseId: params["id"] ?? "" }),
);

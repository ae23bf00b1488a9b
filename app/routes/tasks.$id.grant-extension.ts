import { z } from "zod";
import { deed } from "../door.server.ts";
import { grantExtension } from "../tasks/grant-extension.server.ts";

const schema = z.object({
  note: z.string().trim().max(2000).default(""),
  deadline: z.string().trim().min(1).max(200),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  grantExtension(app, intent, { ...input, taskId: params["id"] ?? "" }),
);

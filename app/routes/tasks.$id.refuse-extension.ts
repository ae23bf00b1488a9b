import { z } from "zod";
import { deed } from "../door.server.ts";
import { refuseExtension } from "../tasks/refuse-extension.server.ts";

const schema = z.object({ reason: z.string().trim().max(2000).default("") });

export const action = deed(schema, ({ app, intent, input, params }) =>
  refuseExtension(app, intent, { ...input, taskId: params["id"] ?? "" }),
);

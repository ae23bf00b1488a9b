import { z } from "zod";
import { issueCode } from "../accounts/issue-code.server.ts";
import { deed } from "../door.server.ts";

const schema = z.object({ code: z.string().max(100) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  issueCode(app, intent, { personId: params["id"] ?? "", code: input.code }),
);

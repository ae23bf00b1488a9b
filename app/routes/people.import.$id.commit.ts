import { z } from "zod";
import { deed } from "../door.server.ts";
import { commitList } from "../people/commit-list.server.ts";

const schema = z.object({ expected: z.coerce.number().int().min(0) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  commitList(app, intent, { importId: params["id"] ?? "", ...input }),
);

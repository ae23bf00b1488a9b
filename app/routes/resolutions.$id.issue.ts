import { z } from "zod";
import { deed } from "../door.server.ts";
import { issueResolution } from "../resolutions/issue-resolution.server.ts";

const schema = z.object({ version: z.coerce.number().int().positive() });

export const action = deed(schema, ({ app, intent, input, params }) =>
  issueResolution(app, intent, { ...input, resolutionId: params["id"] ?? "" }),
);

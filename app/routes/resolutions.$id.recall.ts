import { z } from "zod";
import { deed } from "../door.server.ts";
import { recallResolution } from "../resolutions/recall-resolution.server.ts";

const schema = z.object({ reason: z.string().trim().min(1).max(2000) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  recallResolution(app, intent, { ...input, resolutionId: params["id"] ?? "" }),
);

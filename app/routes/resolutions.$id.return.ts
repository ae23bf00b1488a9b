import { z } from "zod";
import { deed } from "../door.server.ts";
import { returnResolution } from "../resolutions/return-resolution.server.ts";

const schema = z.object({ reason: z.string().trim().min(1).max(2000) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  returnResolution(app, intent, { ...input, resolutionId: params["id"] ?? "" }),
);

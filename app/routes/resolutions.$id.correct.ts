import { z } from "zod";
import { deed } from "../door.server.ts";
import { correctResolution } from "../resolutions/correct-resolution.server.ts";

const words = z.string().trim().min(1).max(1000);
const schema = z.object({ was: words, reads: words, reason: z.string().trim().min(1).max(2000) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  correctResolution(app, intent, { ...input, resolutionId: params["id"] ?? "" }),
);

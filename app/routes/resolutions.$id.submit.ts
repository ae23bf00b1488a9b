import { z } from "zod";
import { deed } from "../door.server.ts";
import { submitResolution } from "../resolutions/submit-resolution.server.ts";

const schema = z.object({ version: z.coerce.number().int().positive() });

export const action = deed(schema, ({ app, intent, input, params }) =>
  submitResolution(app, intent, { ...input, resolutionId: params["id"] ?? "" }),
);

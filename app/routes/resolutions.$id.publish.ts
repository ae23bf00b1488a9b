import { z } from "zod";
import { deed } from "../door.server.ts";
import { publishResolution } from "../resolutions/publish-resolution.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  publishResolution(app, intent, { resolutionId: params["id"] ?? "" }),
);

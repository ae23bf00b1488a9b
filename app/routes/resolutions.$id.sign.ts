import { z } from "zod";
import { deed } from "../door.server.ts";
import { signResolution } from "../resolutions/sign-resolution.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  signResolution(app, intent, { resolutionId: params["id"] ?? "" }),
);

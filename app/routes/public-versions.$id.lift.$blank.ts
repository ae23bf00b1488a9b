import { z } from "zod";
import { deed } from "../door.server.ts";
import { liftBlank } from "../resolutions/lift-blank.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  liftBlank(app, intent, { resolutionId: params["id"] ?? "", blankId: params["blank"] ?? "" }),
);

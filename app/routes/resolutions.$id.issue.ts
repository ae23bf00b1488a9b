import { z } from "zod";
import { deed } from "../door.server.ts";
import { issueResolution } from "../resolutions/issue-resolution.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  issueResolution(app, intent, { resolutionId: params["id"] ?? "" }),
);

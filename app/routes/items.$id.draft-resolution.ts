import { z } from "zod";
import { deed } from "../door.server.ts";
import { draftResolution } from "../resolutions/draft-resolution.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  draftResolution(app, intent, { itemId: params["id"] ?? "" }),
);

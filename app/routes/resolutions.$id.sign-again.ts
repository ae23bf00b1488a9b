import { z } from "zod";
import { deed } from "../door.server.ts";
import { signAgain } from "../resolutions/sign-again.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  signAgain(app, intent, { resolutionId: params["id"] ?? "" }),
);

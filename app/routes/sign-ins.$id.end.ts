import { z } from "zod";
import { endSignIn } from "../accounts/end-sign-in.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  endSignIn(app, intent, { sessionId: params["id"] ?? "" }),
);

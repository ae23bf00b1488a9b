import { z } from "zod";
import { removePasskey } from "../accounts/remove-passkey.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params, sessionId }) =>
  removePasskey(app, intent, { sessionId, passkeyId: params["id"] ?? "" }),
);

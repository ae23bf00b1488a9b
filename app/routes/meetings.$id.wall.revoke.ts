import { z } from "zod";
import { deed } from "../door.server.ts";
import { revokeWallToken } from "../meetings/revoke-wall-token.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  revokeWallToken(app, intent, { meetingId: params.id ?? "" }),
);

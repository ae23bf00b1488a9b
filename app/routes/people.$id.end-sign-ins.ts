import { z } from "zod";
import { endAllSignIns } from "../accounts/end-all-sign-ins.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  endAllSignIns(app, intent, { personId: params["id"] ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { reopenRole } from "../people/reopen-role.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  reopenRole(app, intent, { personId: params["id"] ?? "", roleId: params["role"] ?? "" }),
);

import { deed } from "../door.server.ts";
import { grantRole } from "../people/grant-role.server.ts";
import { roleForm } from "../people/role-grant.ts";

export const action = deed(roleForm, ({ app, intent, input, params }) =>
  grantRole(app, intent, { ...input, personId: params["id"] ?? "" }),
);

import { deed } from "../door.server.ts";
import { endRole } from "../people/end-role.server.ts";
import { lastDayForm } from "../people/last-day.ts";

export const action = deed(lastDayForm, ({ app, intent, input, params }) =>
  endRole(app, intent, {
    ...{ personId: params["id"] ?? "", roleId: params["role"] ?? "" },
    ...input,
  }),
);

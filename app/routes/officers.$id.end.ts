import { deed } from "../door.server.ts";
import { endOfficer } from "../people/end-officer.server.ts";
import { lastDayForm } from "../people/last-day.ts";

export const action = deed(lastDayForm, ({ app, intent, input, params }) =>
  endOfficer(app, intent, { ...input, roleId: params["id"] ?? "" }),
);

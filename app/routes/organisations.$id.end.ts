import { deed } from "../door.server.ts";
import { endOrganisation } from "../people/end-organisation.server.ts";
import { lastDayForm } from "../people/last-day.ts";

export const action = deed(lastDayForm, ({ app, intent, input, params }) =>
  endOrganisation(app, intent, { ...input, id: params["id"] ?? "" }),
);

import { deed } from "../door.server.ts";
import { endPerson } from "../people/end-person.server.ts";
import { lastDayForm } from "../people/last-day.ts";

export const action = deed(lastDayForm, ({ app, intent, input, params }) =>
  endPerson(app, intent, { ...input, personId: params["id"] ?? "" }),
);

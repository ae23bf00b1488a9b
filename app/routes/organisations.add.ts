import { deed } from "../door.server.ts";
import { addOrganisation } from "../people/add-organisation.server.ts";
import { organisationForm } from "../people/organisation.ts";

export const action = deed(organisationForm, ({ app, intent, input }) =>
  addOrganisation(app, intent, input),
);

import { deed } from "../door.server.ts";
import { editOrganisation } from "../people/edit-organisation.server.ts";
import { organisationEditForm } from "../people/organisation.ts";

export const action = deed(organisationEditForm, ({ app, intent, input, params }) =>
  editOrganisation(app, intent, { ...input, id: params["id"] ?? "" }),
);

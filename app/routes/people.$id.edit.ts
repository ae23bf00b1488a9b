import { deed } from "../door.server.ts";
import { editPerson } from "../people/edit-person.server.ts";
import { personEditForm } from "../people/person-fields.ts";

export const action = deed(personEditForm, ({ app, intent, input, params }) =>
  editPerson(app, intent, { ...input, personId: params["id"] ?? "" }),
);

import { deed } from "../door.server.ts";
import { addPerson } from "../people/add-person.server.ts";
import { personForm } from "../people/person-fields.ts";

export const action = deed(personForm, ({ app, intent, input }) => addPerson(app, intent, input));

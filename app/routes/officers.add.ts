import { deed } from "../door.server.ts";
import { addOfficer } from "../people/add-officer.server.ts";
import { officerForm } from "../people/person-fields.ts";

export const action = deed(officerForm, ({ app, intent, input }) => addOfficer(app, intent, input));

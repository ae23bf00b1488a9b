import { addBody } from "../bodies/add-body.server.ts";
import { bodyForm } from "../bodies/body-fields.ts";
import { deed } from "../door.server.ts";

export const action = deed(bodyForm, ({ app, intent, input }) => addBody(app, intent, input));

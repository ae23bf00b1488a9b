import { z } from "zod";
import { deed } from "../door.server.ts";
import { reinstatePerson } from "../people/reinstate-person.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  reinstatePerson(app, intent, { personId: params["id"] ?? "" }),
);

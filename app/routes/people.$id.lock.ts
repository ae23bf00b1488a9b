import { z } from "zod";
import { lockPerson } from "../accounts/lock-person.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  lockPerson(app, intent, { personId: params["id"] ?? "" }),
);

import { z } from "zod";
import { unlockPerson } from "../accounts/unlock-person.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  unlockPerson(app, intent, { personId: params["id"] ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { urgeMinistry } from "../papers/urge-ministry.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  urgeMinistry(app, intent, { itemId: params["id"] ?? "" }),
);

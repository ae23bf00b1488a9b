import { z } from "zod";
import { deed } from "../door.server.ts";
import { discardList } from "../people/discard-list.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  discardList(app, intent, { importId: params["id"] ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { discardImport } from "../imports/discard-import.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  discardImport(app, intent, { importId: params["id"] ?? "" }),
);

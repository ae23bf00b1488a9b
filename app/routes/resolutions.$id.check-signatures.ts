import { z } from "zod";
import { deed } from "../door.server.ts";
import { checkSignatures } from "../signing/check-signatures.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  checkSignatures(app, intent, { kind: "resolution", id: params["id"] ?? "" }),
);

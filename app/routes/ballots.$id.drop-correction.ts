import { z } from "zod";
import { dropCorrection } from "../ballots/drop-correction.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  dropCorrection(app, intent, { ballotId: params["id"] ?? "" }),
);

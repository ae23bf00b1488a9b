import { z } from "zod";
import { closeBallot } from "../ballots/close-ballot.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  closeBallot(app, intent, { ballotId: params["id"] ?? "" }),
);

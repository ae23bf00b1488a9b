import { z } from "zod";
import { synthesiseBallot } from "../ballots/synthesise-ballot.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  synthesiseBallot(app, intent, { ballotId: params["id"] ?? "" }),
);

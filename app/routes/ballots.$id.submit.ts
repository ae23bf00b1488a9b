import { z } from "zod";
import { submitBallot } from "../ballots/submit-ballot.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  submitBallot(app, intent, { ballotId: params["id"] ?? "" }),
);

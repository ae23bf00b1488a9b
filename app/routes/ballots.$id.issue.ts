import { z } from "zod";
import { issueBallot } from "../ballots/issue-ballot.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  issueBallot(app, intent, { ballotId: params["id"] ?? "" }),
);

import { z } from "zod";
import { issueCorrection } from "../ballots/issue-correction.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  issueCorrection(app, intent, { ballotId: params["id"] ?? "" }),
);

import { z } from "zod";
import { openBallotSheet } from "../ballots/open-ballot-sheet.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  openBallotSheet(app, intent, { ballotId: params["id"] ?? "" }),
);

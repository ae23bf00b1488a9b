import { z } from "zod";
import { removeBallotPaper } from "../ballots/remove-ballot-paper.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  removeBallotPaper(app, intent, {
    ballotId: params["id"] ?? "",
    paperId: params["paper"] ?? "",
  }),
);

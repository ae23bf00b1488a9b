import { z } from "zod";
import { reviewBallot } from "../ballots/review-ballot.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  reviewBallot(app, intent, { ballotId: params["id"] ?? "" }),
);

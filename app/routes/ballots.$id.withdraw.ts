import { reasonFields } from "../ballots/ballot-fields.ts";
import { withdrawBallot } from "../ballots/withdraw-ballot.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(reasonFields, ({ app, intent, input, params }) =>
  withdrawBallot(app, intent, { ...input, ballotId: params["id"] ?? "" }),
);

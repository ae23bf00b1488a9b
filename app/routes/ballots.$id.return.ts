import { reasonFields } from "../ballots/ballot-fields.ts";
import { returnBallot } from "../ballots/return-ballot.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(reasonFields, ({ app, intent, input, params }) =>
  returnBallot(app, intent, { ...input, ballotId: params["id"] ?? "" }),
);

import { reasonFields } from "../ballots/ballot-fields.ts";
import { cancelBallot } from "../ballots/cancel-ballot.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(reasonFields, ({ app, intent, input, params }) =>
  cancelBallot(app, intent, { ...input, ballotId: params["id"] ?? "" }),
);

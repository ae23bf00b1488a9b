import { extendFields } from "../ballots/ballot-fields.ts";
import { extendBallot } from "../ballots/extend-ballot.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(extendFields, ({ app, intent, input, params }) =>
  extendBallot(app, intent, { ...input, ballotId: params["id"] ?? "" }),
);

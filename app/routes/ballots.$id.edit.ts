import { ballotFields, contentFrom } from "../ballots/ballot-fields.ts";
import { editBallot } from "../ballots/edit-ballot.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(ballotFields, ({ app, intent, input, params }) =>
  editBallot(app, intent, { ...contentFrom(input), ballotId: params["id"] ?? "" }),
);

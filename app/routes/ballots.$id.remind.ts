import { remindFields } from "../ballots/ballot-fields.ts";
import { remindMembers } from "../ballots/remind-members.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(remindFields, ({ app, intent, input, params }) =>
  remindMembers(app, intent, { ...input, ballotId: params["id"] ?? "" }),
);

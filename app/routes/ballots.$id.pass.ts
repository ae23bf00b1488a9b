import { passFields } from "../ballots/ballot-fields.ts";
import { passOpinions } from "../ballots/pass-opinions.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(passFields, ({ app, intent, input, params }) =>
  passOpinions(app, intent, { ...input, ballotId: params["id"] ?? "" }),
);

import { reasonFields } from "../ballots/ballot-fields.ts";
import { beginCorrection } from "../ballots/begin-correction.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(reasonFields, ({ app, intent, input, params }) =>
  beginCorrection(app, intent, { ...input, ballotId: params["id"] ?? "" }),
);

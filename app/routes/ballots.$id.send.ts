import { sendFields } from "../ballots/ballot-fields.ts";
import { sendOpinion } from "../ballots/send-opinion.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(sendFields, ({ app, intent, input, params }) => {
  const { opinion, replacesId = null } = input;
  return sendOpinion(app, intent, { opinion, replacesId, ballotId: params["id"] ?? "" });
});

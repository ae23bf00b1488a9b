import { draftFields } from "../ballots/ballot-fields.ts";
import { saveOpinionDraft } from "../ballots/save-opinion-draft.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(draftFields, ({ app, intent, input, params }) => {
  const { opinion, personId = null } = input;
  return saveOpinionDraft(app, intent, { opinion, personId, ballotId: params["id"] ?? "" });
});

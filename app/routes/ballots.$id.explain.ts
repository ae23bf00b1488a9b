import { explainFields } from "../ballots/ballot-fields.ts";
import { explainOpinion } from "../ballots/explain-opinion.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(explainFields, ({ app, intent, input, params }) => {
  const { issueId = null, paperId = null, page = null, ...answer } = input;
  const at = { issueId, paperId, page, ballotId: params["id"] ?? "" };
  return explainOpinion(app, intent, { ...answer, ...at });
});

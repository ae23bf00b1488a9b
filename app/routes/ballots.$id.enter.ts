import { enterFields } from "../ballots/ballot-fields.ts";
import { enterOpinion } from "../ballots/enter-opinion.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(enterFields, ({ app, intent, input, params }) =>
  enterOpinion(app, intent, {
    ...input,
    replacesId: input.replacesId ?? null,
    ballotId: params["id"] ?? "",
  }),
);

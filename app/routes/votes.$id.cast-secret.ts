import { z } from "zod";
import { confirmPerson } from "../accounts/confirm-person.server.ts";
import { MOST_TYPED } from "../accounts/password.ts";
import { deed } from "../door.server.ts";
import { castSecretVote } from "../votes/cast-secret-vote.server.ts";
import { MARKS } from "../votes/secret-ballot.ts";

const schema = z.object({ mark: z.enum(MARKS), password: z.string().max(MOST_TYPED).optional() });

export const action = deed(schema, async ({ app, intent, input, params }) => {
  const confirmed = await confirmPerson(app, intent, input.password);
  return castSecretVote(app, confirmed, { voteId: params.id ?? "", mark: input.mark });
});

import { z } from "zod";
import { deed } from "../door.server.ts";
import { castSecretVote } from "../votes/cast-secret-vote.server.ts";
import { MARKS } from "../votes/secret-ballot.ts";

const schema = z.object({ mark: z.enum(MARKS) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  castSecretVote(app, intent, { voteId: params.id ?? "", mark: input.mark }),
);

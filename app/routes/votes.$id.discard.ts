import { z } from "zod";
import { deed } from "../door.server.ts";
import { discardVote } from "../votes/discard-vote.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  discardVote(app, intent, { voteId: params.id ?? "" }),
);

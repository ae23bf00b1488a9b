import { z } from "zod";
import { deed } from "../door.server.ts";
import { closeVote } from "../votes/close-vote.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  closeVote(app, intent, { voteId: params.id ?? "" }),
);

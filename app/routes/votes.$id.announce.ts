import { z } from "zod";
import { deed } from "../door.server.ts";
import { announceVote } from "../votes/announce-vote.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  announceVote(app, intent, { voteId: params.id ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { MAX_REASON } from "../meetings/recusal.ts";
import { annulVote } from "../votes/annul-vote.server.ts";

const schema = z.object({ reason: words(MAX_REASON) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  annulVote(app, intent, { voteId: params.id ?? "", reason: input.reason }),
);

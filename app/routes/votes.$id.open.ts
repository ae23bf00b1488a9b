import { z } from "zod";
import { deed } from "../door.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { MAX_REASON } from "../meetings/recusal.ts";
import { openPreparedVote } from "../votes/open-prepared-vote.server.ts";

const schema = z.object({ waiver: words(MAX_REASON).optional() });

export const action = deed(schema, ({ app, intent, input, params }) =>
  openPreparedVote(app, intent, { voteId: params.id ?? "", waiver: input.waiver ?? null }),
);

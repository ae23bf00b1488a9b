import { z } from "zod";
import { deed } from "../door.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { openBlockVote } from "../votes/open-block-vote.server.ts";

const schema = z.object({ itemIds: z.array(words(64)).min(1).max(200) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  openBlockVote(app, intent, { ...input, meetingId: params["id"] ?? "" }),
);

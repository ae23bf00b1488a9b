import { z } from "zod";
import { deed } from "../door.server.ts";
import { assistVote } from "../votes/assist-vote.server.ts";
import { chosenBy, MARKS } from "../votes/secret-ballot.ts";

const schema = z.object({ seatId: z.string().max(64), mark: z.enum(MARKS) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  assistVote(app, intent, {
    voteId: params.id ?? "",
    seatId: input.seatId,
    ...chosenBy(input.mark),
  }),
);

import { z } from "zod";
import { CHOICES } from "../counting/decision.ts";
import { deed } from "../door.server.ts";
import { castVote } from "../votes/cast-vote.server.ts";

const schema = z.object({ choice: z.enum(CHOICES), replaces: z.string().max(64).optional() });

export const action = deed(schema, ({ app, intent, input, params }) =>
  castVote(app, intent, {
    voteId: params.id ?? "",
    choice: input.choice,
    replaces: input.replaces ?? null,
  }),
);

import { z } from "zod";
import { CHOICES } from "../counting/decision.ts";
import { deed } from "../door.server.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { MAX_OPTIONS } from "../votes/vote-form.ts";

const schema = z.object({
  choice: z.enum(CHOICES),
  option: z.coerce.number().int().min(1).max(MAX_OPTIONS).optional(),
  replaces: z.string().max(64).optional(),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  castVote(app, intent, {
    voteId: params.id ?? "",
    choice: input.choice,
    option: input.option ?? null,
    replaces: input.replaces ?? null,
  }),
);

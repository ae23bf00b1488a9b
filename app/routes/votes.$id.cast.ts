import { z } from "zod";
import { confirmPerson } from "../accounts/confirm-person.server.ts";
import { MOST_TYPED } from "../accounts/password.ts";
import { CHOICES } from "../counting/decision.ts";
import { deed } from "../door.server.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { MAX_OPTIONS } from "../votes/vote-form.ts";

const schema = z.object({
  choice: z.enum(CHOICES),
  option: z.coerce.number().int().min(1).max(MAX_OPTIONS).optional(),
  replaces: z.string().max(64).optional(),
  password: z.string().max(MOST_TYPED).optional(),
});

export const action = deed(schema, async ({ app, intent, input, params }) =>
  castVote(app, await confirmPerson(app, intent, input.password), {
    voteId: params.id ?? "",
    choice: input.choice,
    option: input.option ?? null,
    replaces: input.replaces ?? null,
  }),
);

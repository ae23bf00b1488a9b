import { z } from "zod";
import { deed } from "../door.server.ts";
import { formOf, voteFormFields } from "../votes/vote-form.ts";
import { prepareVote } from "../votes/prepare-vote.server.ts";

const schema = voteFormFields.extend({
  itemId: z.string().max(64),
  question: z.string().trim().min(1).max(500),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  prepareVote(app, intent, {
    meetingId: params.id ?? "",
    itemId: input.itemId,
    question: input.question,
    form: formOf(input),
  }),
);

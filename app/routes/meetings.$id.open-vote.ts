import { z } from "zod";
import { deed } from "../door.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { MAX_REASON } from "../meetings/recusal.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { formOf, voteFormFields } from "../votes/vote-form.ts";

const schema = voteFormFields.extend({
  itemId: z.string().max(64),
  question: z.string().trim().min(1).max(500).optional(),
  waiver: words(MAX_REASON).optional(),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  openVote(app, intent, {
    meetingId: params.id ?? "",
    itemId: input.itemId,
    question: input.question ?? null,
    form: formOf(input),
    waiver: input.waiver ?? null,
  }),
);

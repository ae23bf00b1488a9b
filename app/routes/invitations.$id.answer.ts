import { z } from "zod";
import { deed } from "../door.server.ts";
import { answerInvitation } from "../invitations/answer-invitation.server.ts";
import { ANSWER_KINDS } from "../invitations/invitation.ts";

const schema = z.object({
  kind: z.enum(ANSWER_KINDS),
  reason: z.string().trim().max(2000).nullable().default(null),
  substituteId: z.string().max(80).nullable().default(null),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  answerInvitation(app, intent, {
    invitationId: params.id ?? "",
    kind: input.kind,
    reason: input.reason || null,
    substitutePersonId: input.substituteId,
  }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { decideAbsence } from "../invitations/decide-absence.server.ts";

const schema = z.object({
  answerId: z.string().max(80),
  consented: z.stringbool(),
  word: z.string().trim().max(2000).nullable().default(null),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  decideAbsence(app, intent, { ...input, word: input.word || null, invitationId: params.id ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { remindInvitees } from "../invitations/remind-invitees.server.ts";

const schema = z.object({ invitationId: z.string().max(80).nullable().default(null) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  remindInvitees(app, intent, { ...input, meetingId: params.id ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { inviteGuest } from "../meetings/invite-guest.server.ts";

const schema = z.object({ personId: z.string().max(80), invited: z.stringbool() });

export const action = deed(schema, ({ app, intent, input, params }) =>
  inviteGuest(app, intent, { ...input, meetingId: params.id ?? "", itemId: params.item ?? "" }),
);

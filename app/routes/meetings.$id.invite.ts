import { z } from "zod";
import { deed } from "../door.server.ts";
import { inviteMembers } from "../meetings/invite-members.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  inviteMembers(app, intent, { meetingId: params.id ?? "" }),
);

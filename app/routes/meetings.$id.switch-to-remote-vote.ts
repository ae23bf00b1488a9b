import { z } from "zod";
import { deed } from "../door.server.ts";
import { switchToRemoteVote } from "../meetings/switch-to-remote-vote.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  switchToRemoteVote(app, intent, { meetingId: params.id ?? "" }),
);

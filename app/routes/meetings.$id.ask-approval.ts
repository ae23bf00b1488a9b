import { z } from "zod";
import { deed } from "../door.server.ts";
import { askApproval } from "../meetings/ask-approval.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  askApproval(app, intent, { meetingId: params.id ?? "" }),
);

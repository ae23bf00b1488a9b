import { z } from "zod";
import { deed } from "../door.server.ts";
import { approveAgenda } from "../meetings/approve-agenda.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  approveAgenda(app, intent, { meetingId: params.id ?? "" }),
);

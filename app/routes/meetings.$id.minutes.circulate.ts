import { z } from "zod";
import { deed } from "../door.server.ts";
import { circulateMinutes } from "../minutes/circulate-minutes.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  circulateMinutes(app, intent, { meetingId: params.id ?? "" }),
);

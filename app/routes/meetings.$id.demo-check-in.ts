import { z } from "zod";
import { deed } from "../door.server.ts";
import { demoCheckIn } from "../meetings/demo-check-in.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  demoCheckIn(app, intent, { meetingId: params.id ?? "" }),
);

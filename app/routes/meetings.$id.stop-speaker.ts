import { z } from "zod";
import { deed } from "../door.server.ts";
import { stopSpeaker } from "../floor/stop-speaker.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  stopSpeaker(app, intent, { meetingId: params.id ?? "" }),
);

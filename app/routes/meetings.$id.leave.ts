import { z } from "zod";
import { deed } from "../door.server.ts";
import { leaveRoom } from "../meetings/leave-room.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  leaveRoom(app, intent, { meetingId: params.id ?? "" }),
);

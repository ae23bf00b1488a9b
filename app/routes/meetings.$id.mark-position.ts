import { z } from "zod";
import { deed } from "../door.server.ts";
import { markPosition } from "../meetings/mark-position.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { POSITIONS } from "../meetings/position.ts";

const schema = z.object({ itemId: words(64), position: z.enum(POSITIONS) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  markPosition(app, intent, { ...input, meetingId: params["id"] ?? "" }),
);

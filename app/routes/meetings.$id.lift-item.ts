import { z } from "zod";
import { deed } from "../door.server.ts";
import { liftItem } from "../meetings/lift-item.server.ts";
import { words } from "../meetings/meeting-facts.ts";

const schema = z.object({ itemId: words(64) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  liftItem(app, intent, { ...input, meetingId: params["id"] ?? "" }),
);

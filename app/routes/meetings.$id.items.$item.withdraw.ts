import { z } from "zod";
import { deed } from "../door.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { withdrawItem } from "../meetings/withdraw-item.server.ts";

const schema = z.object({ reason: words(500) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  withdrawItem(app, intent, { ...input, meetingId: params.id ?? "", itemId: params.item ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { declareRecusal } from "../meetings/declare-recusal.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { MAX_REASON } from "../meetings/recusal.ts";

const schema = z.object({
  itemId: words(64),
  seatId: z.string().max(80).optional(),
  reason: words(MAX_REASON),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  declareRecusal(app, intent, { ...input, meetingId: params.id ?? "" }),
);

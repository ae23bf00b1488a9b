import { z } from "zod";
import { deed } from "../door.server.ts";
import { revokeRecusal } from "../meetings/revoke-recusal.server.ts";

const schema = z.object({ itemId: z.string().max(64), seatId: z.string().max(80).optional() });

export const action = deed(schema, ({ app, intent, input, params }) =>
  revokeRecusal(app, intent, { ...input, meetingId: params.id ?? "" }),
);

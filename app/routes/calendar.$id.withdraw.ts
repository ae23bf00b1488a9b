import { z } from "zod";
import { deed } from "../door.server.ts";
import { withdrawDay } from "../settings/withdraw-day.server.ts";

const schema = z.object({ reason: z.string().trim().min(1).max(500) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  withdrawDay(app, intent, { dayId: params["id"] ?? "", ...input }),
);

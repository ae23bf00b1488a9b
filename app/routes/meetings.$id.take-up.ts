import { z } from "zod";
import { deed } from "../door.server.ts";
import { takeUpItem } from "../meetings/take-up-item.server.ts";

const schema = z.object({ itemId: z.string().max(80) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  takeUpItem(app, intent, { ...input, meetingId: params.id ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { MOVES } from "../meetings/agenda.ts";
import { moveItem } from "../meetings/move-item.server.ts";

const schema = z.object({ move: z.enum(MOVES) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  moveItem(app, intent, { ...input, meetingId: params.id ?? "", itemId: params.item ?? "" }),
);

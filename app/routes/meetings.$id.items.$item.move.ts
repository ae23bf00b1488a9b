import { z } from "zod";
import { deed } from "../door.server.ts";
import { moveItem } from "../meetings/move-item.server.ts";

const schema = z.object({
  /** Under which item; blank: under none. */
  parentId: z
    .string()
    .max(80)
    .default("")
    .transform((id) => id || null),
  index: z.coerce.number().int().min(0).max(1000),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  moveItem(app, intent, { ...input, meetingId: params.id ?? "", itemId: params.item ?? "" }),
);

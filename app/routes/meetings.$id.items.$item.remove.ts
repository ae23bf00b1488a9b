import { z } from "zod";
import { deed } from "../door.server.ts";
import { removeItem } from "../meetings/remove-item.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  removeItem(app, intent, { meetingId: params.id ?? "", itemId: params.item ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { restoreItem } from "../meetings/restore-item.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  restoreItem(app, intent, { meetingId: params.id ?? "", itemId: params.item ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { concludeItem } from "../meetings/conclude-item.server.ts";
import { words } from "../meetings/meeting-facts.ts";

const schema = z.object({ conclusion: words(4000) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  concludeItem(app, intent, { ...input, meetingId: params.id ?? "", itemId: params.item ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { postponeItem } from "../meetings/postpone-item.server.ts";

const schema = z.object({ reason: words(500), toMeetingId: words(80) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  postponeItem(app, intent, { ...input, meetingId: params.id ?? "", itemId: params.item ?? "" }),
);

import { deed } from "../door.server.ts";
import { addItem } from "../meetings/add-item.server.ts";
import { itemFields } from "../meetings/agenda-fields.ts";

export const action = deed(itemFields, ({ app, intent, input, params }) =>
  addItem(app, intent, { ...input, meetingId: params.id ?? "" }),
);

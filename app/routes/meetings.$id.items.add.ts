import { deed } from "../door.server.ts";
import { addItem } from "../meetings/add-item.server.ts";
import { newItemFields } from "../meetings/agenda-fields.ts";

export const action = deed(newItemFields, ({ app, intent, input, params }) =>
  addItem(app, intent, { ...input, meetingId: params.id ?? "" }),
);

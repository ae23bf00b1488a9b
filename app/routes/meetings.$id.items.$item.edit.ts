import { deed } from "../door.server.ts";
import { itemFields } from "../meetings/agenda-fields.ts";
import { editItem } from "../meetings/edit-item.server.ts";

export const action = deed(itemFields, ({ app, intent, input, params }) =>
  editItem(app, intent, { ...input, meetingId: params.id ?? "", itemId: params.item ?? "" }),
);

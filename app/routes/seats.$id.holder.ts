import { holderForm } from "../bodies/body-fields.ts";
import { changeHolder } from "../bodies/change-holder.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(holderForm, ({ app, intent, input, params }) =>
  changeHolder(app, intent, { ...input, seatId: params["id"] ?? "" }),
);

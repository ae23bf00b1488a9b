import { addSeat } from "../bodies/add-seat.server.ts";
import { seatForm } from "../bodies/body-fields.ts";
import { deed } from "../door.server.ts";

export const action = deed(seatForm, ({ app, intent, input, params }) =>
  addSeat(app, intent, { ...input, bodyId: params["id"] ?? "" }),
);

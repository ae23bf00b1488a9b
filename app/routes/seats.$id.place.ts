import { placeSeat } from "../bodies/place-seat.server.ts";
import { deed } from "../door.server.ts";
import { placeForm } from "../bodies/body-fields.ts";

export const action = deed(placeForm, ({ app, intent, input, params }) =>
  placeSeat(app, intent, { ...input, seatId: params["id"] ?? "" }),
);

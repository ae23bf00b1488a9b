import { endSeat } from "../bodies/end-seat.server.ts";
import { deed } from "../door.server.ts";
import { lastDayForm } from "../people/last-day.ts";

export const action = deed(lastDayForm, ({ app, intent, input, params }) =>
  endSeat(app, intent, { ...input, seatId: params["id"] ?? "" }),
);

import { z } from "zod";
import { reopenSeat } from "../bodies/reopen-seat.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  reopenSeat(app, intent, { seatId: params["id"] ?? "" }),
);

import { z } from "zod";
import { withdrawTerm } from "../bodies/withdraw-term.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  withdrawTerm(app, intent, { seatId: params["id"] ?? "", termId: params["term"] ?? "" }),
);

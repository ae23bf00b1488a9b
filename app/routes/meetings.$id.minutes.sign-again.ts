import { z } from "zod";
import { deed } from "../door.server.ts";
import { signMinutesAgain } from "../minutes/sign-minutes-again.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  signMinutesAgain(app, intent, { meetingId: params.id ?? "" }),
);

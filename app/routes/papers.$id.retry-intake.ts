import { z } from "zod";
import { deed } from "../door.server.ts";
import { retryIntake } from "../papers/retry-intake.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  retryIntake(app, intent, { paperId: params["id"] ?? "" }),
);

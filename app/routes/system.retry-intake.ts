import { z } from "zod";
import { deed } from "../door.server.ts";
import { retryFailedIntakes } from "../papers/retry-failed-intakes.server.ts";

export const action = deed(z.object({}), ({ app, intent }) => retryFailedIntakes(app, intent));

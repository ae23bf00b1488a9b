import { z } from "zod";
import { deed } from "../door.server.ts";
import { LAST_CUT_OFF } from "../reports/cut-off.ts";
import { setCutOff } from "../reports/set-cut-off.server.ts";

const schema = z.object({
  fromMonth: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  day: z.coerce.number().int().min(1).max(LAST_CUT_OFF),
});

export const action = deed(schema, ({ app, intent, input }) => setCutOff(app, intent, input));

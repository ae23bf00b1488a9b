import { z } from "zod";
import { deed } from "../door.server.ts";
import { changeSetting } from "../settings/change-setting.server.ts";
import { SETTINGS } from "../settings/house-setting.ts";

const schema = z.object({
  name: z.enum(SETTINGS),
  value: z.string().trim().min(1).max(40),
  fromOn: z.iso.date(),
  bodyCode: z.string().min(1).max(60),
});

export const action = deed(schema, ({ app, intent, input }) => changeSetting(app, intent, input));

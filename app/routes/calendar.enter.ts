import { z } from "zod";
import { deed } from "../door.server.ts";
import { enterDays } from "../settings/enter-days.server.ts";

const day = z.iso.date();

const schema = z
  .object({
    from: day,
    to: z.union([day, z.literal("")]).default(""),
    status: z.enum(["off", "working"]),
    name: z.string().trim().min(1).max(120),
    source: z.string().trim().min(1).max(200),
  })
  .transform((form) => ({ ...form, to: form.to || form.from }));

export const action = deed(schema, ({ app, intent, input }) => enterDays(app, intent, input));

import { z } from "zod";
import { deed } from "../door.server.ts";
import { leaveOutRows } from "../people/leave-out-rows.server.ts";

const schema = z.object({
  row: z.union([z.literal("faulty"), z.coerce.number().int().min(1)]),
  side: z.enum(["out", "in"]),
});

export const action = deed(schema, ({ app, intent, input: { row, side }, params }) =>
  leaveOutRows(app, intent, { importId: params["id"] ?? "", row, isLeftOut: side === "out" }),
);

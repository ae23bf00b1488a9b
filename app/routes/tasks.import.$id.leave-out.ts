import { z } from "zod";
import { deed } from "../door.server.ts";
import { leaveOut } from "../imports/leave-out.server.ts";

const isLeftOut = z.enum(["out", "in"]).transform((side) => side === "out");
const schema = z.union([
  z.object({ row: z.coerce.number().int().min(1), side: isLeftOut }),
  z.object({ verdict: z.literal("error"), side: isLeftOut }),
]);

export const action = deed(schema, ({ app, intent, input, params }) => {
  const { side, ...which } = input;
  return leaveOut(app, intent, { importId: params["id"] ?? "", which, isLeftOut: side });
});

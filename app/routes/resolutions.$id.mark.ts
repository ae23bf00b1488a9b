import { z } from "zod";
import { deed } from "../door.server.ts";
import { markResolution } from "../resolutions/mark-resolution.server.ts";
import { PRIORITIES, SECRECIES } from "../tasks/task-marks.ts";

const schema = z.object({
  priority: z.enum(PRIORITIES),
  secrecy: z.enum(SECRECIES),
  isInternal: z.literal("on").optional(),
});

export const action = deed(schema, ({ app, intent, input, params }) => {
  const isInternal = input.isInternal === "on";
  return markResolution(app, intent, { ...input, isInternal, resolutionId: params["id"] ?? "" });
});

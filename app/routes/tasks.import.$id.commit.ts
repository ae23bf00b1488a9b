import { z } from "zod";
import { deed } from "../door.server.ts";
import { commitImport } from "../imports/commit-import.server.ts";

const schema = z.object({
  expected: z.coerce.number().int().min(0),
  acceptsWarnings: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  commitImport(app, intent, { importId: params["id"] ?? "", ...input }),
);

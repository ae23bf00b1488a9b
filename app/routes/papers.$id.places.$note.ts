import { z } from "zod";
import { placeSchema, settlePlace } from "../annotations/settle-place.server.ts";
import { deed } from "../door.server.ts";

const schema = z.object({
  version: z.coerce.number().int().positive(),
  place: placeSchema.nullable().default(null),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  settlePlace(app, intent, { ...input, paperId: params["id"] ?? "", noteId: params["note"] ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { keepReadingPlace } from "../papers/keep-reading-place.server.ts";

const schema = z.object({
  page: z.coerce.number().int().min(1).max(100_000),
  version: z.coerce.number().int().min(1).max(10_000).default(1),
});

export const action = deed(schema, ({ app, intent, params, input }) =>
  keepReadingPlace(app, intent, { ...input, paperId: params["id"] ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { sayNames } from "../imports/say-names.server.ts";

// Side by side: what is written, and whom it stands for; empty: not chosen yet.
const words = z.array(z.string().max(6000)).max(60);
const schema = z
  .object({ written: words.default([]), stands: words.default([]) })
  .refine(({ written, stands }) => written.length === stands.length)
  .transform(({ written, stands }) =>
    written.flatMap((each, at) => (stands[at] ? [{ written: each, id: stands[at] }] : [])),
  );

export const action = deed(schema, ({ app, intent, input, params }) =>
  sayNames(app, intent, { importId: params["id"] ?? "", names: input }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { blankPassage } from "../resolutions/blank-passage.server.ts";

const reason = z.string().trim().min(1).max(500);
const form = z.union([
  z.object({ clauseId: z.string().min(1).max(100), reason }),
  z.object({ annex: z.coerce.number().int().positive(), reason }),
  z.object({ words: z.string().trim().min(2).max(300), reason }),
]);

export const action = deed(form, ({ app, intent, input, params }) => {
  const passage = { clauseId: null, annex: null, words: "", ...input };
  return blankPassage(app, intent, { ...passage, resolutionId: params["id"] ?? "" });
});

import { z } from "zod";
import { deed } from "../door.server.ts";
import { requireDraftKind } from "../drafting/draft-name.ts";
import { saveDraft } from "../drafting/save-draft.server.ts";

/** `seen` tells one press from the next: the text itself is on the server already. */
const schema = z.object({ seen: z.string().max(20).default("") });

export const action = deed(schema, ({ app, intent, params }) =>
  saveDraft(app, intent, { kind: requireDraftKind(params["kind"]), id: params["id"] ?? "" }),
);

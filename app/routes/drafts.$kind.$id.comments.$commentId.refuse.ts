import { z } from "zod";
import { deed } from "../door.server.ts";
import { MAX_COMMENT } from "../drafting/draft-comment.ts";
import { requireDraftKind } from "../drafting/draft-name.ts";
import { refuseWording } from "../drafting/refuse-wording.server.ts";

const schema = z.object({ reason: z.string().trim().max(MAX_COMMENT).default("") });

export const action = deed(schema, ({ app, intent, input, params }) =>
  refuseWording(app, intent, {
    ...{ kind: requireDraftKind(params["kind"]), id: params["id"] ?? "" },
    ...{ ...input, commentId: params["commentId"] ?? "" },
  }),
);

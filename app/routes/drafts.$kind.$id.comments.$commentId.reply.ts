import { z } from "zod";
import { deed } from "../door.server.ts";
import { MAX_COMMENT } from "../drafting/draft-comment.ts";
import { requireDraftKind } from "../drafting/draft-name.ts";
import { replyToComment } from "../drafting/reply-to-comment.server.ts";

const schema = z.object({ text: z.string().trim().min(1).max(MAX_COMMENT) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  replyToComment(app, intent, {
    ...{ kind: requireDraftKind(params["kind"]), id: params["id"] ?? "" },
    ...{ ...input, commentId: params["commentId"] ?? "" },
  }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { resolveComment } from "../drafting/resolve-comment.server.ts";
import { requireDraftKind } from "../drafting/draft-name.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  resolveComment(app, intent, {
    ...{ kind: requireDraftKind(params["kind"]), id: params["id"] ?? "" },
    commentId: params["commentId"] ?? "",
  }),
);

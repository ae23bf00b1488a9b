import { z } from "zod";
import { deed } from "../door.server.ts";
import { acceptWording } from "../drafting/accept-wording.server.ts";
import { requireDraftKind } from "../drafting/draft-name.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  acceptWording(app, intent, {
    ...{ kind: requireDraftKind(params["kind"]), id: params["id"] ?? "" },
    commentId: params["commentId"] ?? "",
  }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { publishPaper } from "../papers/publish-paper.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  publishPaper(app, intent, { paperId: params["id"] ?? "" }),
);

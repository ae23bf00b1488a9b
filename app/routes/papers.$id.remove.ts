import { z } from "zod";
import { deed } from "../door.server.ts";
import { removePaper } from "../papers/remove-paper.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  removePaper(app, intent, { paperId: params["id"] ?? "" }),
);

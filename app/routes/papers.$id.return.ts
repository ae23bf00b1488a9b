import { z } from "zod";
import { deed } from "../door.server.ts";
import { returnPaper } from "../papers/return-paper.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  returnPaper(app, intent, { paperId: params["id"] ?? "" }),
);

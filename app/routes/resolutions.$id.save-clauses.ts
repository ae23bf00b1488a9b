import { z } from "zod";
import { deed } from "../door.server.ts";
import { textField } from "../resolutions/article.ts";
import { saveClauses } from "../resolutions/save-clauses.server.ts";

export const action = deed(z.object({ text: textField }), ({ app, intent, input, params }) =>
  saveClauses(app, intent, { ...input.text, resolutionId: params["id"] ?? "" }),
);

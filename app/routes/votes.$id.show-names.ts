import { z } from "zod";
import { deed } from "../door.server.ts";
import { showNames } from "../votes/show-names.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  showNames(app, intent, { voteId: params.id ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { demoCast } from "../votes/demo-cast.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  demoCast(app, intent, { voteId: params.id ?? "" }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { movePaper } from "../papers/move-paper.server.ts";

const schema = z.object({ direction: z.enum(["up", "down"]) });

export const action = deed(schema, ({ app, intent, params, input }) =>
  movePaper(app, intent, { paperId: params["id"] ?? "", direction: input.direction }),
);

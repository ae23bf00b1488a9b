import { z } from "zod";
import { deed } from "../door.server.ts";
import { restrictPaper } from "../papers/restrict-paper.server.ts";

const names = z.array(z.string().min(1).max(100)).min(1).max(200);
const schema = z.discriminatedUnion("readers", [
  z.object({ readers: z.literal("all") }),
  z.object({ readers: z.literal("named"), readerIds: names }),
]);

export const action = deed(schema, ({ app, intent, params, input }) => {
  const readerIds = input.readers === "named" ? input.readerIds : null;
  return restrictPaper(app, intent, { paperId: params["id"] ?? "", readerIds });
});

import { z } from "zod";
import { deed } from "../door.server.ts";
import { describePaper } from "../papers/describe-paper.server.ts";
import { MAX_TITLE } from "../papers/paper.ts";
import { PAPER_KINDS } from "../papers/paper-kind.ts";
import { HANDLING_MARKS, URGENCIES } from "../papers/paper-marks.ts";

const schema = z.object({
  title: z.string().trim().min(1).max(MAX_TITLE).nullable().default(null),
  kind: z.enum(PAPER_KINDS),
  handling: z.enum(HANDLING_MARKS).nullable().default(null),
  urgency: z.enum(URGENCIES).nullable().default(null),
  mustRead: z.enum(["yes"]).optional(),
});

export const action = deed(schema, ({ app, intent, params, input }) => {
  const { title, kind, handling, urgency, mustRead } = input;
  const marks = { handling, urgency, mustRead: mustRead === "yes" };
  return describePaper(app, intent, { paperId: params["id"] ?? "", title, kind, marks });
});

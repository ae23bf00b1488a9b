import { z } from "zod";
import { deed } from "../door.server.ts";
import { markNoticesRead } from "../notices/mark-notices-read.server.ts";

export const action = deed(
  z.object({ notice: z.string().max(64).optional() }),
  ({ app, input, intent }) => markNoticesRead(app, intent, { noticeId: input.notice ?? null }),
);

import { z } from "zod";
import { deed } from "../door.server.ts";
import { markNoticeUnread } from "../notices/mark-notice-unread.server.ts";

const schema = z.object({ notice: z.string().min(1).max(64) });

export const action = deed(schema, ({ app, input, intent }) =>
  markNoticeUnread(app, intent, { noticeId: input.notice }),
);

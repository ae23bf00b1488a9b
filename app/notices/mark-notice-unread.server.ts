import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { markUnread } from "./notice.store.server.ts";

/** To come back to it later. One's own only; a notice that is not there changes nothing. */
export async function markNoticeUnread(
  app: App,
  intent: Intent,
  input: { noticeId: string },
): Promise<{ marked: number }> {
  return commit(app, { act: "mark-notice-unread", intent, input }, async (tx) => {
    const marked = await markUnread(tx.db, { personId: intent.by, noticeId: input.noticeId });
    if (marked > 0) {
      tx.record({
        type: "notice.unread",
        subject: `person:${intent.by}`,
        payload: { notices: marked },
        wakes: [`person:${intent.by}`],
      });
    }
    return { marked };
  });
}

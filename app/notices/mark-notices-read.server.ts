import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { markRead } from "./notice.store.server.ts";

/** One's own notices only: one of them, or all. A notice that is not there changes nothing. */
export async function markNoticesRead(
  app: App,
  intent: Intent,
  input: { noticeId: string | null },
): Promise<{ marked: number }> {
  return commit(app, { act: "mark-notices-read", intent, input }, async (tx) => {
    const marked = await markRead(tx.db, { personId: intent.by, at: tx.at, ...input });
    if (marked > 0) {
      tx.record({
        type: "notice.read",
        subject: `person:${intent.by}`,
        payload: { notices: marked },
        wakes: [`person:${intent.by}`],
      });
    }
    return { marked };
  });
}

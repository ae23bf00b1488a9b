import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { deleteBookmark } from "./bookmark.store.server.ts";

/** Takes a mark of one's own away; another's is as good as missing. */
export async function removeBookmark(
  app: App,
  intent: Intent,
  input: { bookmarkId: string },
): Promise<{ bookmarkId: string }> {
  return commit(app, { act: "remove-bookmark", intent, input }, async (tx) => {
    if (!(await deleteBookmark(tx.db, intent.by, input.bookmarkId))) refuse("not-found");
    return { bookmarkId: input.bookmarkId };
  });
}

import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { clearNews } from "./session.store.server.ts";

/** The person has read on this sign-in's screens that they signed in elsewhere. */
export async function noteSignInNews(
  app: App,
  intent: Intent,
  { sessionId }: { sessionId: string },
): Promise<object> {
  return commit(app, { act: "note-sign-in-news", intent, input: {} }, async (tx) => {
    await clearNews(tx.db, { id: sessionId, personId: intent.by });
    return {};
  });
}

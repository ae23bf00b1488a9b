import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { listSessionsOf } from "./session.store.server.ts";
import { signOutIn } from "./sign-out.server.ts";

/** One of one's own sign-ins, on whatever device; its sockets close within a second. */
export async function endSignIn(
  app: App,
  intent: Intent,
  { sessionId }: { sessionId: string },
): Promise<{ ended: boolean }> {
  return commit(app, { act: "end-sign-in", intent, input: { sessionId } }, async (tx) => {
    const own = await listSessionsOf(tx.db, intent.by);
    if (!own.some(({ id }) => id === sessionId)) refuse("not-found");
    await signOutIn(tx, { sessionId, why: "ended" });
    return { ended: true };
  });
}

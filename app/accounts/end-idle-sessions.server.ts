import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { liveSessions } from "./live-sessions.server.ts";
import { IDLE_MS } from "./session.ts";
import { listQuietSessions } from "./session.store.server.ts";
import { signOutIn } from "./sign-out.server.ts";

/**
 * Removes the sign-ins that no longer count, so that none comes back when its person is checked in
 * to a meeting from another device. A sweep: safe to repeat.
 */
export async function endIdleSessions(app: App): Promise<void> {
  const quiet = await listQuietSessions(app.read, app.clock() - IDLE_MS);
  const living = await liveSessions(
    app,
    quiet.map((session) => session.id),
  );
  const ended = quiet.filter((session) => !living.has(session.id));
  if (ended.length === 0) return;
  await commit(app, { act: "end-idle-sessions", intent: null, input: {} }, async (tx) => {
    for (const session of ended) await signOutIn(tx, { sessionId: session.id, why: "idle" });
    return {};
  });
}

import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { ACTIVITY_EVERY_MS } from "./session.ts";
import { markActive } from "./session.store.server.ts";

/** A touch or a key on one of the sign-in's screens: the thirty minutes begin anew. */
export async function touchSession(app: App, sessionId: string): Promise<object> {
  return commit(app, { act: "touch-session", intent: null, input: {} }, async (tx) => {
    // A browser reports once a minute; a little earlier must not cost it the minute.
    await markActive(tx.db, sessionId, { at: tx.at, atMostEvery: ACTIVITY_EVERY_MS - 5000 });
    return {};
  });
}

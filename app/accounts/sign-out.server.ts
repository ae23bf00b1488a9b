import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { makeLucia } from "./make-lucia.server.ts";
import { deleteSession } from "./session.store.server.ts";

export type Why = "signed-out" | "replaced" | "idle" | "password-changed" | "ended";

type Ending = { sessionId: string; why: Why };

/** Ends a sign-in in all its tabs; the live door closes its sockets within a second. */
export async function signOut(
  app: App,
  { sessionId }: { sessionId: string | null },
): Promise<{ setCookie: string }> {
  if (sessionId !== null) {
    await commit(app, { act: "sign-out", intent: null, input: {} }, async (tx) => {
      await signOutIn(tx, { sessionId, why: "signed-out" });
      return {};
    });
  }
  return { setCookie: makeLucia(app).createBlankSessionCookie().serialize() };
}

export async function signOutIn(tx: Tx, { sessionId, why }: Ending): Promise<void> {
  const personId = await deleteSession(tx.db, sessionId);
  if (personId === null) return;
  tx.record({
    type: "session.ended",
    subject: `person:${personId}`,
    payload: { why },
    wakes: [`sign-ins:${personId}`],
  });
}

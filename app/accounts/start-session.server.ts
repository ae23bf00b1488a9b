import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { makeLucia } from "./make-lucia.server.ts";
import { signOutIn } from "./sign-out.server.ts";

type Arrival = {
  personId: string;
  /** What the browser sent along: the sign-in in it ends, whoever's it was. */
  cookieHeader: string;
  via: "password" | "demo";
};

export type Started = { personId: string; setCookie: string };

/** A fresh sign-in under a fresh secret. Who the person is has been settled before. */
export async function startSession(app: App, arrival: Arrival): Promise<Started> {
  const { personId, cookieHeader, via } = arrival;
  const secret = await commit(
    app,
    { act: "start-session", intent: null, input: {} },
    async (tx) => {
      const lucia = makeLucia(app, { read: tx.db, write: tx.db });
      const former = lucia.readSessionCookie(cookieHeader);
      if (former) await signOutIn(tx, { sessionId: sha256(former), why: "replaced" });
      const session = await lucia.createSession(personId, {});
      tx.record({ type: "session.started", subject: `person:${personId}`, payload: { via } });
      return session.id;
    },
  );
  return { personId, setCookie: makeLucia(app).createSessionCookie(secret).serialize() };
}

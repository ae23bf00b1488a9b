import { findRecordOf } from "../people/record.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { sha256 } from "../platform/hash.server.ts";
import { refuse } from "../platform/refusal.ts";
import { makeLucia } from "./make-lucia.server.ts";
import { signOutIn } from "./sign-out.server.ts";

type Arrival = {
  personId: string;
  /** What the browser sent along: the sign-in in it ends, whoever's it was. */
  cookieHeader: string;
  via: "password" | "demo";
};

export type Started = { personId: string; setCookie: string };

/** Said only to whoever has just shown who they are. The row is held: a lock waits, or was before. */
async function requireOpen(tx: Tx, personId: string): Promise<void> {
  const record = await findRecordOf(tx.db, personId, { forUpdate: true });
  if (!record) return refuse("wrong-credentials");
  if (record.lockedAt !== null) return refuse("account-locked");
  if (record.endedOn !== null && record.endedOn < dayOf(tx.at)) return refuse("account-ended");
}

/** A fresh sign-in under a fresh secret. Who the person is has been settled before. */
export async function startSession(app: App, arrival: Arrival): Promise<Started> {
  const { personId, cookieHeader, via } = arrival;
  const secret = await commit(
    app,
    { act: "start-session", intent: null, input: {} },
    async (tx) => {
      await requireOpen(tx, personId);
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

import { findRecordOf } from "../people/record.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { sha256 } from "../platform/hash.server.ts";
import { refuse } from "../platform/refusal.ts";
import { deviceOf, type Device } from "./device.ts";
import { makeLucia } from "./make-lucia.server.ts";
import type { Via } from "./session.ts";
import { tellOthers } from "./session.store.server.ts";
import { signOutIn } from "./sign-out.server.ts";

/** Who stands at the door, as far as a connection tells. */
export type Visitor = {
  /** Where the visitor is; a forwarded header only from a proxy that was named. */
  address: string;
  /** What the browser sent along: the sign-in in it ends, whoever's it was. */
  cookieHeader: string;
  userAgent: string;
};

type Arrival = Omit<Visitor, "address"> & { personId: string; via: Via };

export type Started = { personId: string; setCookie: string };

/** A fresh sign-in under a fresh secret. Who the person is has been settled before. */
export async function startSession(app: App, arrival: Arrival): Promise<Started> {
  return commit(app, { act: "start-session", intent: null, input: {} }, (tx) =>
    startSessionIn(app, tx, arrival),
  );
}

export async function startSessionIn(app: App, tx: Tx, arrival: Arrival): Promise<Started> {
  const { personId, via } = arrival;
  await requireOpen(tx, personId);
  const lucia = makeLucia(app, { read: tx.db, write: tx.db });
  const former = lucia.readSessionCookie(arrival.cookieHeader);
  if (former) await signOutIn(tx, { sessionId: sha256(former), why: "replaced" });
  const device = deviceOf(arrival.userAgent);
  const session = await lucia.createSession(personId, { via, device });
  if (via !== "demo") await tell(tx, { personId, except: sha256(session.id), device });
  tx.record({
    type: "session.started",
    subject: `person:${personId}`,
    payload: { via },
    wakes: [`sign-ins:${personId}`],
  });
  return { personId, setCookie: lucia.createSessionCookie(session.id).serialize() };
}

/** Said only to whoever has just shown who they are. The row is held: a lock waits, or was before. */
async function requireOpen(tx: Tx, personId: string): Promise<void> {
  const record = await findRecordOf(tx.db, personId, { forUpdate: true });
  if (!record) return refuse("wrong-credentials");
  if (record.lockedAt !== null) return refuse("account-locked");
  if (record.endedOn !== null && record.endedOn < dayOf(tx.at)) return refuse("account-ended");
}

/** Anybody is anybody in the demo, so that a tap there is no news. */
function tell(tx: Tx, { device, ...whom }: { personId: string; except: string; device: Device }) {
  return tellOthers(tx.db, whom, { at: tx.at, device });
}

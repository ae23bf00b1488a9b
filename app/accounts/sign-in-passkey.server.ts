import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { isRefusal, refuse } from "../platform/refusal.ts";
import type { SignInLimits } from "./make-sign-in-limits.server.ts";
import { relyingPartyOf } from "./passkey.ts";
import { takeChallenge } from "./passkey-challenge.store.server.ts";
import { findPasskey, markUsed, type Passkey } from "./passkey.store.server.ts";
import { startSessionIn, type Started, type Visitor } from "./start-session.server.ts";
import { keyNamedIn, verifySignature } from "./passkey-proof.views.server.ts";

type Given = Visitor & {
  /** What the device answered, as JSON. */
  said: string;
  limits: SignInLimits;
};

/** Refuses `passkey-refused` whatever is wrong, and `too-many-tries` (minutes). */
export async function signInPasskey(app: App, given: Given): Promise<Started> {
  const attempt = { login: null, address: given.address };
  await given.limits.check(attempt);
  try {
    return await enter(app, given);
  } catch (error) {
    if (!isRefusal(error) || error.code !== "passkey-refused") throw error;
    await given.limits.noteFailure(attempt);
    return turnAway(app);
  }
}

async function enter(app: App, given: Given): Promise<Started> {
  const party = relyingPartyOf(app.settings.origins) ?? refuse("not-found");
  const { id, challenge } = await keyNamedIn(given.said);
  const passkey = (await findPasskey(app.read, id)) ?? refuse("passkey-refused");
  const { counter } = await verifySignature(given.said, passkey, party);
  return startWith(app, { ...given, passkey, challenge, counter });
}

type Entering = Visitor & { passkey: Passkey; challenge: string; counter: number };

function startWith(app: App, entering: Entering): Promise<Started> {
  const { passkey, challenge, counter } = entering;
  return commit(app, { act: "sign-in-passkey", intent: null, input: {} }, async (tx) => {
    const isOurs = await takeChallenge(tx.db, { challenge, sessionId: null }, tx.at);
    const isForward = await markUsed(tx.db, passkey, { at: tx.at, counter });
    if (!isOurs || !isForward) refuse("passkey-refused");
    const { personId } = passkey;
    return startSessionIn(app, tx, { ...entering, personId, via: "passkey" });
  });
}

async function turnAway(app: App): Promise<never> {
  await commit(app, { act: "sign-in", intent: null, input: {} }, (tx) => {
    tx.record({ type: "sign-in.refused", subject: "person:unknown" });
    return Promise.resolve({});
  });
  return refuse("passkey-refused");
}

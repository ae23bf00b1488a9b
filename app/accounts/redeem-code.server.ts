import { hash } from "@node-rs/argon2";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { refuse } from "../platform/refusal.ts";
import { upsertPassword } from "./account.store.server.ts";
import type { SignInLimits } from "./make-sign-in-limits.server.ts";
import { readCode } from "./one-time-code.ts";
import { findCode, takeCode } from "./one-time-code.store.server.ts";
import { prepared } from "./password.ts";
import { requireGoodPassword } from "./require-good-password.server.ts";
import { startSessionIn, type Started, type Visitor } from "./start-session.server.ts";

type Given = Visitor & {
  code: string;
  password: string;
  limits: SignInLimits;
};

/**
 * The code becomes a password of the person's own, and they are signed in. Refuses `code-unknown`
 * alike for one that never was, was used, was replaced or ran out; `too-many-tries`, `busy`, and
 * what a password must be.
 */
export async function redeemCode(app: App, given: Given): Promise<Started> {
  const attempt = { login: null, address: given.address };
  await given.limits.check(attempt);
  const codeHash = sha256(readCode(given.code) ?? "");
  const code = await findCode(app.read, codeHash, app.clock());
  if (!code) {
    await given.limits.noteFailure(attempt);
    return turnAway(app);
  }
  const { personId } = code;
  await requireGoodPassword(app, { personId, password: given.password });
  const passwordHash = await app.slots.hashing.run(() => hash(prepared(given.password)));
  return enter(app, { ...given, personId, codeHash, passwordHash });
}

type Entering = Visitor & { personId: string; codeHash: string; passwordHash: string };

async function enter(app: App, entering: Entering): Promise<Started> {
  const { personId, codeHash, passwordHash } = entering;
  return commit(app, { act: "redeem-code", intent: null, input: {} }, async (tx) => {
    // Two may have come with it at once.
    if (!(await takeCode(tx.db, codeHash))) refuse("code-unknown");
    await upsertPassword(tx.db, personId, passwordHash);
    tx.record({ type: "code.redeemed", subject: `person:${personId}` });
    return startSessionIn(app, tx, { ...entering, via: "code" });
  });
}

async function turnAway(app: App): Promise<never> {
  await commit(app, { act: "redeem-code", intent: null, input: {} }, (tx) => {
    tx.record({ type: "code.refused", subject: "person:unknown" });
    return Promise.resolve({});
  });
  return refuse("code-unknown");
}

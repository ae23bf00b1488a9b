import { verify } from "@node-rs/argon2";
import { findPersonId } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { findPasswordHash } from "./account.store.server.ts";
import type { SignInLimits } from "./make-sign-in-limits.server.ts";
import { prepared } from "./password.ts";
import { startSession, type Started, type Visitor } from "./start-session.server.ts";

type Given = Visitor & {
  login: string;
  password: string;
  limits: SignInLimits;
};

/** Of a password nobody knows: an unknown name costs the same work and gets the same answer. */
const NOBODYS_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$F3VYh7VgblNdX3rC0gRK7Q$q3VNh4NJ3Mn2KHFipEjMrgq9J8BSnfKxP9e4fNxYd6U";

/** Refuses `wrong-credentials`, `too-many-tries` (minutes) and, beyond the queue, `busy`. */
export async function signIn(app: App, given: Given): Promise<Started> {
  const { address, cookieHeader, userAgent, limits } = given;
  const login = given.login.trim().normalize("NFC").toLowerCase();
  const attempt = { login, address };
  await limits.check(attempt);
  const personId = await findPersonId(app.read, login);
  const right = await app.slots.hashing.run(async () => {
    // Those who queued up together are counted one by one.
    await limits.check(attempt);
    if (await isPasswordOf(app, personId, given.password)) return true;
    await limits.noteFailure(attempt);
    return false;
  });
  if (!right || personId === null) return turnAway(app, personId);
  await limits.noteSuccess(attempt);
  return startSession(app, { personId, cookieHeader, userAgent, via: "password" });
}

async function isPasswordOf(app: App, personId: string | null, password: string): Promise<boolean> {
  const known = await findPasswordHash(app.read, personId ?? "");
  const matches = await verify(known ?? NOBODYS_HASH, prepared(password));
  return matches && known !== null;
}

async function turnAway(app: App, personId: string | null): Promise<never> {
  await commit(app, { act: "sign-in", intent: null, input: {} }, (tx) => {
    tx.record({ type: "sign-in.refused", subject: `person:${personId ?? "unknown"}` });
    return Promise.resolve({});
  });
  return refuse("wrong-credentials");
}

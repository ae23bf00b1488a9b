import { verify } from "@node-rs/argon2";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { findPasswordHash } from "./account.store.server.ts";
import { prepared } from "./password.ts";
import { countWrongPasswords, WRONG_PASSWORD } from "./password-tries.store.server.ts";

const MOST_TRIES = 10;
const QUARTER_HOUR_MINUTES = 15;

/**
 * The intent, confirmed by the person's own password where one is given with it. What must be
 * confirmed asks for it itself. Refuses `wrong-password`, after ten of them in a quarter of an hour
 * `too-many-tries` (minutes), and beyond the queue of hashes `busy`. The password goes nowhere.
 */
export async function confirmPerson(
  app: App,
  intent: Intent,
  password: string | undefined,
): Promise<Intent> {
  if (!password) return intent;
  await requireTriesLeft(app, intent.by);
  const isRight = await app.slots.hashing.run(async () => {
    // Those who queued up together are counted one by one.
    await requireTriesLeft(app, intent.by);
    const known = await findPasswordHash(app.read, intent.by);
    if (known !== null && (await verify(known, prepared(password)))) return true;
    await noteWrong(app, intent.by);
    return false;
  });
  return isRight ? { ...intent, isConfirmed: true } : refuse("wrong-password");
}

async function requireTriesLeft(app: App, personId: string): Promise<void> {
  const since = app.clock() - QUARTER_HOUR_MINUTES * 60_000;
  const tries = await countWrongPasswords(app.read, { personId, since });
  if (tries >= MOST_TRIES) refuse("too-many-tries", { minutes: QUARTER_HOUR_MINUTES });
}

async function noteWrong(app: App, personId: string): Promise<void> {
  await commit(app, { act: "confirm-person", intent: null, input: {} }, (tx) => {
    tx.record({ type: WRONG_PASSWORD, subject: `person:${personId}` });
    return Promise.resolve({});
  });
}

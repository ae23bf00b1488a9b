import { hash } from "@node-rs/argon2";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { upsertPassword } from "./account.store.server.ts";
import { prepared } from "./password.ts";

/** Gives the person's account this password. */
export async function setPassword(app: App, personId: string, password: string): Promise<void> {
  const passwordHash = await app.slots.hashing.run(() => hash(prepared(password)));
  await commit(app, { act: "set-password", intent: null, input: {} }, async (tx) => {
    await upsertPassword(tx.db, personId, passwordHash);
    tx.record({ type: "password.set", subject: `person:${personId}` });
    return {};
  });
}

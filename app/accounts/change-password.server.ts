import { hash } from "@node-rs/argon2";
import type { App } from "../platform/app.server.ts";
import { commit, findAnswer, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { upsertPassword } from "./account.store.server.ts";
import { confirmPerson } from "./confirm-person.server.ts";
import { endOtherSignInsIn } from "./end-other-sign-ins.server.ts";
import { prepared } from "./password.ts";
import { requireGoodPassword } from "./require-good-password.server.ts";

type Input = {
  current: string;
  password: string;
  /** The sign-in that stays; all others end. */
  sessionId: string;
};

/** Refuses as `confirmPerson` does for the current password, and what the new one must be. */
export async function changePassword(
  app: App,
  intent: Intent,
  { current, password, sessionId }: Input,
): Promise<{ changed: boolean }> {
  // Neither password is part of what is stored, not even as a hash that can be tried out quickly.
  const deed = { act: "change-password", intent, input: {} };
  // For a retry the current password is no longer that.
  if (await findAnswer(app, deed)) return { changed: true };
  const { isConfirmed } = await confirmPerson(app, intent, current);
  if (!isConfirmed) refuse("wrong-password");
  await requireGoodPassword(app, { personId: intent.by, password });
  const passwordHash = await app.slots.hashing.run(() => hash(prepared(password)));
  return commit(app, deed, async (tx) => {
    await upsertPassword(tx.db, intent.by, passwordHash);
    await endOtherSignInsIn(tx, { personId: intent.by, keep: sessionId, why: "password-changed" });
    tx.record({ type: "password.set", subject: `person:${intent.by}` });
    return { changed: true };
  });
}

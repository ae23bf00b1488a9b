import { requireOther } from "../people/people-standing.views.server.ts";
import { findRecordOf } from "../people/record.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { endAllSignInsIn } from "./end-all-sign-ins.server.ts";
import { saveLock } from "./lock.store.server.ts";

/** A tablet is lost, a doubt has come up: nobody signs in under this name until it is unlocked. */
export async function lockPerson(
  app: App,
  intent: Intent | null,
  { personId }: { personId: string },
): Promise<{ locked: true }> {
  return commit(app, { act: "lock-person", intent, input: { personId } }, async (tx) => {
    await requireOther(tx, intent, personId);
    const record = await findRecordOf(tx.db, personId, { forUpdate: true });
    if (!record) return refuse("not-found");
    if (record.lockedAt !== null) return refuse("person-locked");
    await saveLock(tx.db, personId, tx.at);
    tx.record({ type: "person.locked", subject: `person:${personId}` });
    await endAllSignInsIn(tx, personId);
    return { locked: true };
  });
}

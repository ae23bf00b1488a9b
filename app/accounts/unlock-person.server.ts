import { requireOther } from "../people/people-standing.views.server.ts";
import { findRecordOf } from "../people/record.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { saveLock } from "./lock.store.server.ts";

/** The person may sign in again, with what they signed in with before. */
export async function unlockPerson(
  app: App,
  intent: Intent | null,
  { personId }: { personId: string },
): Promise<{ locked: false }> {
  return commit(app, { act: "unlock-person", intent, input: { personId } }, async (tx) => {
    await requireOther(tx, intent, personId);
    const record = await findRecordOf(tx.db, personId, { forUpdate: true });
    if (!record) return refuse("not-found");
    if (record.lockedAt === null) return refuse("person-not-locked");
    await saveLock(tx.db, personId, null);
    tx.record({ type: "person.unlocked", subject: `person:${personId}` });
    return { locked: false };
  });
}

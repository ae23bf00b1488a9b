import { requireOperator } from "../people/people-standing.views.server.ts";
import { findRecordOf } from "../people/record.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { deleteSessionsOf } from "./session.store.server.ts";

/** Every device is signed out; the live door closes its sockets within a second. */
export async function endAllSignIns(
  app: App,
  intent: Intent | null,
  { personId }: { personId: string },
): Promise<{ ended: number }> {
  return commit(app, { act: "end-all-sign-ins", intent, input: { personId } }, async (tx) => {
    await requireOperator(tx, intent);
    if (!(await findRecordOf(tx.db, personId, { forUpdate: true }))) return refuse("not-found");
    return { ended: await endAllSignInsIn(tx, personId) };
  });
}

/** For acts that hold the person's row: no sign-in begins meanwhile (`startSession` waits for it). */
export async function endAllSignInsIn(tx: Tx, personId: string): Promise<number> {
  const ended = await deleteSessionsOf(tx.db, personId);
  tx.record({
    type: "person.sign-ins-ended",
    subject: `person:${personId}`,
    payload: { ended },
    wakes: [`person:${personId}`, `sign-ins:${personId}`],
  });
  return ended;
}

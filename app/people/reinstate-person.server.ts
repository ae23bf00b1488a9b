import { endAllSignInsIn } from "../accounts/end-all-sign-ins.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireOther } from "./people-standing.views.server.ts";
import { findRecord, saveEnd } from "./person-record.store.server.ts";

/**
 * Somebody who was ended is back, under the same name: that they were away stays in the history, and
 * nothing they held comes back by itself. Roles and seats are given anew, from a day on.
 */
export async function reinstatePerson(
  app: App,
  intent: Intent | null,
  input: { personId: string },
): Promise<{ personId: string }> {
  return commit(app, { act: "reinstate-person", intent, input }, async (tx) => {
    const { personId } = input;
    await requireOther(tx, intent, personId);
    const record = await findRecord(tx.db, personId, { forUpdate: true });
    if (!record) return refuse("not-found");
    if (record.endedOn === null) return refuse("person-not-ended");
    await saveEnd(tx.db, personId, null);
    // None of before the end counts again.
    await endAllSignInsIn(tx, personId);
    tx.record({
      type: "person.reinstated",
      subject: `person:${personId}`,
      payload: { lastDay: record.endedOn },
    });
    return { personId };
  });
}

import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { stateAfter } from "./course.ts";
import { logChangeIn } from "./log-change.server.ts";
import { requireInForce, wakesOf, type IssuedResolution } from "./resolution.ts";
import { findResolution, saveStep } from "./resolution.store.server.ts";
import { recordStepIn } from "./resolution-steps.store.server.ts";

/** With the issue of what comes in its place an older document holds no longer. */
export async function endReplacedIn(
  tx: Tx,
  replacedId: string,
  by: Pick<IssuedResolution, "id">,
): Promise<void> {
  const found = await findResolution(tx.db, replacedId, { forUpdate: true });
  const replaced = requireInForce(found ?? refuse("not-found"));
  const state = stateAfter(replaced.state, "replace");
  await saveStep(tx.db, { id: replacedId, state });
  await recordStepIn(tx, replacedId, { step: "replace" });
  await logChangeIn(tx, replaced, { type: "resolution.replace", successorId: by.id });
  tx.record({
    type: "resolution.replaced",
    subject: `resolution:${replacedId}`,
    payload: { successorId: by.id },
    wakes: [...wakesOf(replaced), "tasks"],
  });
}

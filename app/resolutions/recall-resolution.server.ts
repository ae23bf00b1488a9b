import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { actOnResolution } from "./act-on-resolution.server.ts";
import { stateAfter, type ResolutionState } from "./course.ts";
import { logChangeIn } from "./log-change.server.ts";
import { requireInForce, wakesOf } from "./resolution.ts";
import { saveStep } from "./resolution.store.server.ts";
import { recordStepIn } from "./resolution-steps.store.server.ts";

type Input = { resolutionId: string; reason: string };

/**
 * The chair recalls what has gone out: it holds no longer, and everybody who got it is told. Its
 * number stays its own; tasks given from it are left to those in charge, marked with its recall.
 */
export async function recallResolution(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ state: ResolutionState }> {
  const deed = { act: "recall-resolution", intent, input, action: "resolution.recall" } as const;
  return actOnResolution(app, deed, async (tx, { resolution }) => {
    const state = stateAfter(resolution.state, "recall");
    const issued = requireInForce(resolution);
    const { reason } = input;
    await saveStep(tx.db, { id: issued.id, state });
    await recordStepIn(tx, issued.id, { step: "recall", reason });
    const wordsSha256 = sha256(JSON.stringify([reason]));
    await logChangeIn(tx, issued, { type: "resolution.recall", wordsSha256 });
    tx.record({
      type: "resolution.recalled",
      subject: `resolution:${issued.id}`,
      wakes: [...wakesOf(issued), "tasks"],
    });
    return { state };
  });
}

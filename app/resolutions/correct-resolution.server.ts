import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { actOnResolution } from "./act-on-resolution.server.ts";
import { stateAfter, type ResolutionState } from "./course.ts";
import { logChangeIn } from "./log-change.server.ts";
import { requireInForce, wakesOf } from "./resolution.ts";
import { recordStepIn } from "./resolution-steps.store.server.ts";

type Input = {
  resolutionId: string;
  /** As it was printed, and as it is to be read. */
  was: string;
  reads: string;
  reason: string;
};

/**
 * Corrects a slip of form, layout or procedure in what has gone out; the document itself stays as
 * it was signed. What is wrong in substance is replaced instead (Decree 30/2020/NĐ-CP, Art. 18).
 */
export async function correctResolution(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ state: ResolutionState }> {
  const deed = { act: "correct-resolution", intent, input, action: "resolution.correct" } as const;
  return actOnResolution(app, deed, async (tx, { resolution }) => {
    const state = stateAfter(resolution.state, "correct");
    const issued = requireInForce(resolution);
    const { was, reads, reason } = input;
    await recordStepIn(tx, issued.id, { step: "correct", was, reads, reason });
    const wordsSha256 = sha256(JSON.stringify([was, reads, reason]));
    await logChangeIn(tx, issued, { type: "resolution.correct", wordsSha256 });
    tx.record({
      type: "resolution.corrected",
      subject: `resolution:${issued.id}`,
      wakes: wakesOf(issued),
    });
    return { state };
  });
}

import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnResolution } from "./act-on-resolution.server.ts";
import { stateAfter, type ResolutionState } from "./course.ts";
import { wakesOf } from "./resolution.ts";
import { saveStep } from "./resolution.store.server.ts";
import { recordStepIn } from "./resolution-steps.store.server.ts";

type Input = { resolutionId: string; reason: string };

/** Who reviews it gives it back with a reason; with that its text can be written again. */
export async function returnResolution(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ state: ResolutionState }> {
  const deed = { act: "return-resolution", intent, input, action: "resolution.return" } as const;
  return actOnResolution(app, deed, async (tx, { resolution }) => {
    const state = stateAfter(resolution.state, "return");
    const unapproved = { approvedBy: null, approvedAt: null, textSha256: null };
    await saveStep(tx.db, { id: resolution.id, state, ...unapproved });
    await recordStepIn(tx, resolution.id, { step: "return", reason: input.reason });
    tx.record({
      type: "resolution.returned",
      subject: `resolution:${resolution.id}`,
      payload: { from: resolution.state },
      wakes: wakesOf(resolution),
    });
    return { state };
  });
}

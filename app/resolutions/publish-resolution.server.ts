import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnResolution } from "./act-on-resolution.server.ts";
import { stateAfter, type ResolutionState } from "./course.ts";
import { wakesOf } from "./resolution.ts";
import { saveStep } from "./resolution.store.server.ts";
import { recordStepIn } from "./resolution-steps.store.server.ts";

/**
 * The secretariat has made it public (Công báo, the Government's portal); the day is kept. Refuses
 * what circulates within the Government only.
 */
export async function publishResolution(
  app: App,
  intent: Intent,
  input: { resolutionId: string },
): Promise<{ state: ResolutionState }> {
  const deed = { act: "publish-resolution", intent, input, action: "resolution.publish" } as const;
  return actOnResolution(app, deed, async (tx, { resolution }) => {
    const { id } = resolution;
    const state = stateAfter(resolution.state, "publish");
    if (resolution.marks.isInternal) refuse("document-internal");
    await saveStep(tx.db, { id, state });
    await recordStepIn(tx, id, { step: "publish" });
    tx.record({
      type: "resolution.published",
      subject: `resolution:${id}`,
      wakes: wakesOf(resolution),
    });
    return { state };
  });
}

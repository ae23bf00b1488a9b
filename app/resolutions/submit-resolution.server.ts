import { keepLiveTextIn } from "../drafting/keep-live-text.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnResolution } from "./act-on-resolution.server.ts";
import { stateAfter, type ResolutionState } from "./course.ts";
import { requireText, requireVersion, wakesOf } from "./resolution.ts";
import { findResolution, saveStep } from "./resolution.store.server.ts";
import { recordStepIn } from "./resolution-steps.store.server.ts";

type Input = { resolutionId: string; version: number };

/** The secretariat puts the draft to the chair and its own leadership; until it returns it stands. */
export async function submitResolution(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ state: ResolutionState }> {
  const deed = { act: "submit-resolution", intent, input, action: "resolution.submit" } as const;
  return actOnResolution(app, deed, async (tx, { resolution, person }) => {
    const state = stateAfter(resolution.state, "submit");
    requireVersion(resolution, input.version);
    const { version } = await keepLiveTextIn(tx, person.id, {
      kind: "resolution",
      id: resolution.id,
    });
    requireText((await findResolution(tx.db, resolution.id)) ?? refuse("not-found"));
    await saveStep(tx.db, { id: resolution.id, state });
    await recordStepIn(tx, resolution.id, { step: "submit" });
    tx.record({
      type: "resolution.submitted",
      subject: `resolution:${resolution.id}`,
      payload: { version },
      wakes: wakesOf(resolution),
    });
    return { state };
  });
}

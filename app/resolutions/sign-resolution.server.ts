import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { signatureDue } from "../signing/signing-file.views.server.ts";
import { actOnResolution } from "./act-on-resolution.server.ts";
import { stateAfter, type ResolutionState } from "./course.ts";
import { wakesOf, type Resolution } from "./resolution.ts";
import { saveStep } from "./resolution.store.server.ts";
import { recordStepIn } from "./resolution-steps.store.server.ts";

/** The leadership of the Government Office signs what the chair has approved: notices of conclusions. */
export async function signResolution(
  app: App,
  intent: Intent,
  input: { resolutionId: string },
): Promise<{ state: ResolutionState }> {
  const deed = { act: "sign-resolution", intent, input, action: "resolution.sign" } as const;
  const signature = await signatureDue(app.read, app.settings.signingFile, intent.by);
  return actOnResolution(app, deed, async (tx, { resolution }) => ({
    state: await signResolutionIn(tx, { ...resolution, signature }),
  }));
}

type Signed = Pick<Resolution, "id" | "meetingId" | "state" | "signature">;

/** The step itself, inside the act of whoever signs. */
export async function signResolutionIn(tx: Tx, resolution: Signed): Promise<ResolutionState> {
  const { id, signature } = resolution;
  const state = stateAfter(resolution.state, "sign");
  await saveStep(tx.db, { id, state, signedBy: tx.by, signature });
  await recordStepIn(tx, id, { step: "sign" });
  tx.record({
    type: "resolution.signed",
    subject: `resolution:${id}`,
    wakes: wakesOf(resolution),
  });
  return state;
}

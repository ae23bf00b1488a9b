import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnResolution } from "./act-on-resolution.server.ts";
import { wakesOf } from "./resolution.ts";
import { clearSigningFault, findSigningFault } from "./signing-fault.store.server.ts";

/**
 * What the signing service refused goes there once more: by a person's word only, since wrong PINs
 * lock a key. Refuses `resolution-elsewhere` where nothing was refused.
 */
export async function signAgain(
  app: App,
  intent: Intent,
  input: { resolutionId: string },
): Promise<null> {
  const deed = { act: "sign-again", intent, input, action: "resolution.sign-again" } as const;
  return actOnResolution(app, deed, async (tx, { resolution }) => {
    const { id } = resolution;
    const fault = await findSigningFault(tx.db, id);
    if (fault?.code !== "signing-service-refused") refuse("resolution-elsewhere");
    await clearSigningFault(tx.db, id);
    const wakes = wakesOf(resolution);
    tx.record({ type: "resolution.signing-asked", subject: `resolution:${id}`, wakes });
    return null;
  });
}

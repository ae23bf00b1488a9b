import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMinutes } from "./act-on-minutes.server.ts";
import { findSigningFault, setSigningFault } from "./signing-fault.store.server.ts";

/**
 * Minutes that the signing service refused go there once more: by a person's word only, since wrong
 * PINs lock a key. Refuses `resolution-elsewhere` where nothing was refused.
 */
export async function signMinutesAgain(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<null> {
  const deed = { act: "sign-minutes-again", intent, input, action: "minutes.sign-again" } as const;
  return actOnMinutes(app, deed, async (tx, { minutes: { meetingId } }) => {
    const fault = await findSigningFault(tx.db, meetingId);
    if (fault?.code !== "signing-service-refused") refuse("resolution-elsewhere");
    await setSigningFault(tx.db, meetingId, null);
    const subject = `meeting:${meetingId}`;
    tx.record({ type: "minutes.signing-asked", subject, wakes: [subject] });
    return null;
  });
}

import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { deletePasskey, findPasskey } from "./passkey.store.server.ts";
import { requireProvenSignIn } from "./require-proven-sign-in.server.ts";

type Input = { sessionId: string; passkeyId: string };

/** Only in a sign-in that could also enrol one: refuses `sign-in-unproven`. */
export async function removePasskey(
  app: App,
  intent: Intent,
  { sessionId, passkeyId }: Input,
): Promise<{ removed: boolean }> {
  return commit(app, { act: "remove-passkey", intent, input: { passkeyId } }, async (tx) => {
    const passkey = await findPasskey(tx.db, passkeyId);
    if (passkey?.personId !== intent.by) refuse("not-found");
    await requireProvenSignIn(tx.db, { personId: intent.by, sessionId, at: tx.at });
    await deletePasskey(tx.db, passkeyId);
    tx.record({
      type: "passkey.removed",
      subject: `person:${intent.by}`,
      wakes: [`sign-ins:${intent.by}`],
    });
    return { removed: true };
  });
}

import type { App } from "../platform/app.server.ts";
import { commit, findAnswer, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { isDuplicate } from "../platform/unique.server.ts";
import { deviceOf } from "./device.ts";
import { relyingPartyOf } from "./passkey.ts";
import { takeChallenge } from "./passkey-challenge.store.server.ts";
import { insertPasskey } from "./passkey.store.server.ts";
import { requireProvenSignIn } from "./require-proven-sign-in.server.ts";
import { verifyEnrolment } from "./passkey-proof.views.server.ts";

type Input = {
  sessionId: string;
  /** What the device answered, as JSON. */
  said: string;
  userAgent: string;
};

/** Refuses `sign-in-unproven`, and `passkey-refused` whatever is wrong with what the device said. */
export async function enrolPasskey(
  app: App,
  intent: Intent,
  { sessionId, said, userAgent }: Input,
): Promise<{ enrolled: boolean }> {
  const deed = { act: "enrol-passkey", intent, input: { said } };
  // A challenge works once: for a retry it has gone.
  if (await findAnswer(app, deed)) return { enrolled: true };
  const personId = intent.by;
  await requireProvenSignIn(app.read, { personId, sessionId, at: app.clock() });
  const party = relyingPartyOf(app.settings.origins) ?? refuse("not-found");
  const { challenge, ...key } = await verifyEnrolment(said, party);
  return commit(app, deed, async (tx) => {
    const isOurs = await takeChallenge(tx.db, { challenge, sessionId }, tx.at);
    if (!isOurs) refuse("passkey-refused");
    const passkey = { ...key, personId, device: deviceOf(userAgent), enrolledAt: tx.at };
    await insertPasskey(tx.db, passkey).catch(refuseKnown);
    tx.record({
      type: "passkey.enrolled",
      subject: `person:${personId}`,
      wakes: [`sign-ins:${personId}`],
    });
    return { enrolled: true };
  });
}

function refuseKnown(error: unknown): never {
  if (isDuplicate(error)) refuse("passkey-refused");
  throw error;
}

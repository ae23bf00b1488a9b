import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from "@simplewebauthn/server";
import { findLogin } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { sha256Octets } from "../platform/hash.server.ts";
import { refuse } from "../platform/refusal.ts";
import { CHALLENGE_MINUTES, relyingPartyOf } from "./passkey.ts";
import { insertChallenge } from "./passkey-challenge.store.server.ts";
import { listPasskeysOf } from "./passkey.store.server.ts";
import { requireProvenSignIn } from "./require-proven-sign-in.server.ts";

type Asking = { sessionId: string; title: string };

/** What the device is to be asked so that it makes a passkey; refuses `sign-in-unproven`. */
export async function askEnrolment(
  app: App,
  intent: Intent,
  { sessionId, title }: Asking,
): Promise<{ options: PublicKeyCredentialCreationOptionsJSON }> {
  await requireProvenSignIn(app.read, { personId: intent.by, sessionId, at: app.clock() });
  const party = relyingPartyOf(app.settings.origins) ?? refuse("not-found");
  const known = await listPasskeysOf(app.read, intent.by);
  const options = await generateRegistrationOptions({
    rpName: "e-Cabinet",
    rpID: party.id,
    // Says nothing about the person to whoever holds the device.
    userID: Uint8Array.from(sha256Octets(Buffer.from(`passkeys of ${intent.by}`))),
    userName: (await findLogin(app.read, intent.by)) ?? intent.by,
    userDisplayName: title,
    timeout: CHALLENGE_MINUTES * 60_000,
    attestationType: "none",
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await commit(app, { act: "ask-enrolment", intent: null, input: {} }, async (tx) => {
    const expiresAt = tx.at + CHALLENGE_MINUTES * 60_000;
    const asked = { challenge: options.challenge, sessionId };
    await insertChallenge(tx.db, asked, { at: tx.at, expiresAt });
    return {};
  });
  return { options };
}

import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { SignInLimits } from "./make-sign-in-limits.server.ts";
import { CHALLENGE_MINUTES, relyingPartyOf } from "./passkey.ts";
import { insertChallenge } from "./passkey-challenge.store.server.ts";

type Asking = { address: string; limits: SignInLimits };

/** What a device is to sign for a sign-in: it finds by itself whose key it has. */
export async function askPasskey(
  app: App,
  { address, limits }: Asking,
): Promise<{ options: PublicKeyCredentialRequestOptionsJSON }> {
  const party = relyingPartyOf(app.settings.origins) ?? refuse("not-found");
  await limits.ask(address);
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    timeout: CHALLENGE_MINUTES * 60_000,
    userVerification: "required",
  });
  await commit(app, { act: "ask-passkey", intent: null, input: {} }, async (tx) => {
    const expiresAt = tx.at + CHALLENGE_MINUTES * 60_000;
    const asked = { challenge: options.challenge, sessionId: null };
    await insertChallenge(tx.db, asked, { at: tx.at, expiresAt });
    return {};
  });
  return { options };
}

import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { z } from "zod";
import { refuse } from "../platform/refusal.ts";
import type { RelyingParty } from "./passkey.ts";
import type { Passkey } from "./passkey.store.server.ts";

/*
 * What a device has signed is judged by the library: the signature, our address, that its owner was
 * asked, that the counter goes forward. Whether the challenge was ours, for this, and unused, is
 * judged by the transaction that takes it.
 */

const text = z.string().max(20_000);
const clientWord = z.object({ challenge: z.string().min(16).max(512) });

const envelope = {
  id: z.string().min(1).max(1400),
  rawId: z.string().max(1400),
  type: z.literal("public-key"),
  clientExtensionResults: z.object({}).default({}),
};

const enrolment = z.object({
  ...envelope,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
});

const signature = z.object({
  ...envelope,
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: z
      .string()
      .max(200)
      .nullish()
      .transform((handle) => handle ?? undefined),
  }),
});

export type Enrolled = Pick<Passkey, "id" | "publicKey" | "counter" | "transports" | "isSynced"> & {
  challenge: string;
};

/** The new key, as its device says; refuses `passkey-refused`. */
export async function verifyEnrolment(said: string, party: RelyingParty): Promise<Enrolled> {
  return orRefused(async () => {
    const response: RegistrationResponseJSON = enrolment.parse(JSON.parse(said));
    const challenge = challengeIn(response.response.clientDataJSON);
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: [...party.origins],
      expectedRPID: party.id,
      requireUserVerification: true,
    });
    if (!registrationInfo) return null;
    const { credential, credentialDeviceType } = registrationInfo;
    return {
      ...{ challenge, id: credential.id, publicKey: credential.publicKey },
      counter: credential.counter,
      transports: response.response.transports ?? [],
      isSynced: credentialDeviceType === "multiDevice",
    };
  });
}

/** Which key has signed; nothing is believed yet. */
export function keyNamedIn(said: string): Promise<{ id: string; challenge: string }> {
  // Async, so that what throws at once is refused, too.
  return orRefused(async () => {
    const { id, response } = signature.parse(JSON.parse(said));
    return { id, challenge: challengeIn(response.clientDataJSON) };
  });
}

/** The key's counter after this signature; refuses `passkey-refused`. */
export async function verifySignature(
  said: string,
  passkey: Passkey,
  party: RelyingParty,
): Promise<{ counter: number }> {
  return orRefused(async () => {
    const response: AuthenticationResponseJSON = signature.parse(JSON.parse(said));
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challengeIn(response.response.clientDataJSON),
      expectedOrigin: [...party.origins],
      expectedRPID: party.id,
      credential: { id: passkey.id, publicKey: passkey.publicKey, counter: passkey.counter },
      requireUserVerification: true,
    });
    return verified ? { counter: authenticationInfo.newCounter } : null;
  });
}

function challengeIn(clientDataJson: string): string {
  const said = Buffer.from(clientDataJson, "base64url").toString("utf8");
  return clientWord.parse(JSON.parse(said)).challenge;
}

/** The library throws for each thing that is wrong; at the door all are one answer. */
async function orRefused<Result>(judge: () => Promise<Result | null>): Promise<Result> {
  const result = await judge().catch(() => null);
  return result ?? refuse("passkey-refused");
}

import type { Via } from "./session.ts";

/*
 * A passkey is a key pair of one address: the device keeps the private half and asks its owner for a
 * finger, a face or a PIN before it signs. We keep the public half. What is signed is a challenge
 * that works once, so nothing that is overheard opens anything.
 */

export const CHALLENGE_MINUTES = 5;

/** The address passkeys belong to, and from where they may be used. */
export type RelyingParty = { id: string; origins: readonly string[] };

/** Null where no passkeys can be: a number is no address to which a key can belong. */
export function relyingPartyOf(origins: readonly string[]): RelyingParty | null {
  const hosts = origins.map((origin) => new URL(origin).hostname);
  const id = hosts[0];
  if (id === undefined || isNumber(id)) return null;
  return { id, origins: origins.filter((_, index) => hosts[index] === id) };
}

const isNumber = (host: string) => /^[\d.]+$|^\[/.test(host);

/**
 * Whoever knows the password alone must not put a key of theirs in the place of the owner's: a
 * sign-in by a one-time code or by a passkey may.
 */
export function mayChangePasskeys(via: Via): boolean {
  return via === "code" || via === "passkey";
}

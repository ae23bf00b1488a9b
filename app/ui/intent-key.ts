/**
 * A key for one intent: 128 random bits. Not `crypto.randomUUID`, which a browser gives only under
 * TLS or at a loopback address, so not to a tablet in a plain local network.
 */
export function makeIntentKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/* Octets as the log's texts write them: standard Base64 (RFC 4648 §4), and nothing that merely reads like it. */

export function toBase64(octets: Uint8Array): string {
  let letters = "";
  for (const octet of octets) letters += String.fromCharCode(octet);
  return btoa(letters);
}

/** Null unless the text is exactly what `toBase64` writes. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    const octets = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return toBase64(octets) === text ? octets : null;
  } catch {
    return null;
  }
}

export function sameOctets(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((octet, index) => octet === other[index]);
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

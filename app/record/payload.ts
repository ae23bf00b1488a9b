/*
 * The content of a leaf is JSON, kept to the letter: what was committed to is a text, and whoever
 * checks it must read it exactly as it was meant. So only one way to write it is allowed. No name
 * twice, no spaces, no other number than a whole one, no letters composed in another way (NFC).
 */

export type Plain = string | number | boolean | null | Plain[] | { [name: string]: Plain };
export type Given =
  | string
  | number
  | boolean
  | null
  | readonly Given[]
  | { readonly [name: string]: Given | undefined };

/** The text to commit to. Throws for what the log cannot hold, which is a fault of ours. */
export function payloadText(payload: { readonly [name: string]: Given | undefined }): string {
  const text = JSON.stringify(payload).normalize("NFC");
  if (readPayload(text) === null) throw new Error("this content cannot be logged");
  return text;
}

/** What the text says; null unless it is written in the one allowed way. */
export function readPayload(text: string): { [name: string]: Plain } | null {
  try {
    const read: Plain = JSON.parse(text);
    if (typeof read !== "object" || read === null || Array.isArray(read)) return null;
    return JSON.stringify(read) === text && isPlain(read) ? read : null;
  } catch {
    return null;
  }
}

function isPlain(value: Plain): boolean {
  if (typeof value === "string") return isWellComposed(value);
  if (typeof value === "number") return Number.isSafeInteger(value) && !Object.is(value, -0);
  if (typeof value === "boolean" || value === null) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.entries(value).every(
    ([name, part]) => name !== "__proto__" && isWellComposed(name) && isPlain(part),
  );
}

function isWellComposed(text: string): boolean {
  return text.normalize("NFC") === text && !/\p{Surrogate}/u.test(text);
}

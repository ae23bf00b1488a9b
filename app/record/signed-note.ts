import { fromBase64, joined, sameOctets, toBase64 } from "./octets.ts";
import type { Sha256 } from "./merkle.ts";

/*
 * C2SP signed notes (c2sp.org/signed-note): a text ending in a newline, an empty line, and one line
 * for each signature. Of the signature types there is Ed25519, 0x01; a line under another key is
 * passed over, so another type can stand beside it one day.
 */

export type Signature = { name: string; keyId: Uint8Array; octets: Uint8Array };
export type Note = { text: string; signatures: readonly Signature[] };

/** A key as it is known: its name, and the 32 octets of the Ed25519 public key. */
export type NoteKey = { name: string; publicKey: Uint8Array };
export type VerifyEd25519 = (given: {
  publicKey: Uint8Array;
  message: Uint8Array;
  signature: Uint8Array;
}) => boolean;

const ED25519 = Uint8Array.of(1);
const MOST_SIGNATURES = 16;
const SIGNATURE_LINE = /^— ([^\s+]+) (\S+)$/u;

/** The first four octets of the hash over the key's name, its type and itself. */
export function keyIdOf({ name, publicKey }: NoteKey, sha256: Sha256): Uint8Array {
  const named = new TextEncoder().encode(`${name}\n`);
  return sha256(joined(named, ED25519, publicKey)).slice(0, 4);
}

/** How a key is told to others: `name+id+key`. */
export function verifierKey(key: NoteKey, sha256: Sha256): string {
  const id = [...keyIdOf(key, sha256)].map((octet) => octet.toString(16).padStart(2, "0"));
  return `${key.name}+${id.join("")}+${toBase64(joined(ED25519, key.publicKey))}`;
}

/** The key in `name+id+key`; null unless it is an Ed25519 key and its id is its own. */
export function readVerifierKey(text: string, sha256: Sha256): NoteKey | null {
  const [name = "", , ...rest] = text.split("+");
  const octets = fromBase64(rest.join("+"));
  if (octets?.length !== 33 || octets[0] !== ED25519[0]) return null;
  const key = { name, publicKey: octets.slice(1) };
  return verifierKey(key, sha256) === text ? key : null;
}

export function renderNote({ text, signatures }: Note): string {
  const lines = signatures.map(
    ({ name, keyId, octets }) => `— ${name} ${toBase64(joined(keyId, octets))}\n`,
  );
  return `${text}\n${lines.join("")}`;
}

/** Null for what is no note; the text may hold empty lines, the last one parts it from the signatures. */
export function readNote(note: string): Note | null {
  const cut = note.lastIndexOf("\n\n");
  if (cut < 0 || !note.endsWith("\n") || [...note].some(isControl)) return null;
  const lines = note.slice(cut + 2, -1).split("\n");
  if (lines.length > MOST_SIGNATURES) return null;
  const signatures = lines.map(readSignature);
  const read = signatures.filter((signature) => signature !== null);
  return read.length === lines.length ? { text: note.slice(0, cut + 1), signatures: read } : null;
}

function isControl(letter: string): boolean {
  return letter < " " && letter !== "\n";
}

function readSignature(line: string): Signature | null {
  const [, name, encoded = ""] = SIGNATURE_LINE.exec(line) ?? [];
  const octets = fromBase64(encoded);
  if (name === undefined || !octets || octets.length < 5) return null;
  return { name, keyId: octets.slice(0, 4), octets: octets.slice(4) };
}

type Trust = { keys: readonly NoteKey[]; sha256: Sha256; verify: VerifyEd25519 };

/** The text, once a known key has signed it and no known key's signature is wrong; null otherwise. */
export function openNote(note: string, { keys, sha256, verify }: Trust): string | null {
  const read = readNote(note);
  if (!read) return null;
  const message = new TextEncoder().encode(read.text);
  const known = read.signatures.flatMap((signature) => {
    const key = keys.find(
      (one) => one.name === signature.name && sameOctets(keyIdOf(one, sha256), signature.keyId),
    );
    return key ? [{ publicKey: key.publicKey, message, signature: signature.octets }] : [];
  });
  return known.length > 0 && known.every(verify) ? read.text : null;
}

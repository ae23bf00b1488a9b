import { Decrypter, Encrypter } from "age-encryption";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { NotStarting } from "../platform/not-starting.ts";

/*
 * A file on its way into a backup and out of it again: hashed as it passes, encrypted with age
 * (https://age-encryption.org/v1) where there are recipients, and on disk when it is answered for.
 */

export type Hashed = { size: number; sha256: string };

type Way = { from: string; to: string };
type Bytes = AsyncIterable<Uint8Array>;

/** Answers for what was read; `written` is the hash of what stands there now. */
export async function copyInto(
  { from, to }: Way,
  recipients: readonly string[],
): Promise<Hashed & { written: string }> {
  const read = hashing();
  const written = hashing();
  const seal = (source: Bytes) => (recipients.length > 0 ? encrypted(source, recipients) : source);
  await intoFile(written.pass(seal(read.pass(createReadStream(from)))), to);
  return { ...read.done(), written: written.done().sha256 };
}

/** `identities` null: it was not encrypted. */
export async function copyOut(
  { from, to }: Way,
  identities: readonly string[] | null,
): Promise<Hashed> {
  const written = hashing();
  const source = createReadStream(from);
  await intoFile(written.pass(identities ? decrypted(source, identities) : source), to);
  return written.done();
}

export async function decryptText(file: string, identities: readonly string[]): Promise<string> {
  const octets = await readFile(file);
  try {
    return await decrypterFor(identities).decrypt(octets, "text");
  } catch {
    throw new NotStarting("This backup is encrypted, and not for the identity that was given.");
  }
}

export async function hashOf(file: string): Promise<Hashed> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const part of createReadStream(file)) {
    hash.update(part);
    size += part.length;
  }
  return { size, sha256: hash.digest("hex") };
}

/** Whether age knows how to encrypt for this: `age1…`. */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** The secret keys in a file as `age-keygen` writes it. */
export async function readIdentities(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  const identities = text.split(/\s+/).filter((word) => word.startsWith("AGE-SECRET-KEY-"));
  if (identities.length > 0) return identities;
  throw new NotStarting(`There is no secret key in ${file} (AGE-SECRET-KEY-1…).`);
}

async function* encrypted(source: Bytes, recipients: readonly string[]): Bytes {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  yield* partsOf(await encrypter.encrypt(streamOf(source)));
}

async function* decrypted(source: Bytes, identities: readonly string[]): Bytes {
  yield* partsOf(await decrypterFor(identities).decrypt(streamOf(source)));
}

function streamOf(source: Bytes): ReadableStream<Uint8Array> {
  const parts = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(stream) {
      const { done, value } = await parts.next();
      if (done) stream.close();
      else stream.enqueue(value);
    },
  });
}

async function* partsOf(stream: ReadableStream<Uint8Array>): Bytes {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function decrypterFor(identities: readonly string[]): Decrypter {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return decrypter;
}

function hashing() {
  const hash = createHash("sha256");
  let size = 0;
  async function* pass(source: Bytes): Bytes {
    for await (const part of source) {
      hash.update(part);
      size += part.length;
      yield part;
    }
  }
  return { pass, done: (): Hashed => ({ size, sha256: hash.digest("hex") }) };
}

async function intoFile(source: Bytes, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
  await pipeline(source, createWriteStream(to, { flags: "wx", mode: 0o600, flush: true }));
}

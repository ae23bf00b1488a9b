import type { FileHandle } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { refuse } from "./refusal.ts";

/** What the directory at the end of a ZIP says of one of its files; it may lie. Sizes in bytes. */
export type ZipEntry = {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  /** A password is needed for it. */
  isLocked: boolean;
  /** Where its own header stands. */
  at: number;
};

const DIRECTORY_END = 0x06054b50;
const ENTRY = 0x02014b50;
const MAX_COMMENT = 65_535;
const MAX_DIRECTORY = 4 * 1024 * 1024;
/** Stands in the place of a size that only ZIP64 could write. */
const BEYOND = 0xffffffff;

/** The directory of a ZIP; null: the file is none. Refuses one too long for a document. */
export async function zipEntries(file: FileHandle): Promise<ZipEntry[] | null> {
  const { size } = await file.stat();
  const tail = await bytesOf(file, Math.max(0, size - MAX_COMMENT - 22), MAX_COMMENT + 22);
  const end = lastOf(tail, DIRECTORY_END, 22);
  if (end < 0) return null;
  const [length, at] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (length > MAX_DIRECTORY || at === BEYOND) return refuse("paper-too-costly");
  return [...entriesIn(await bytesOf(file, at, length))];
}

function* entriesIn(directory: Buffer): Generator<ZipEntry> {
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((place) => directory.readUInt16LE(at + place));
    const after = at + 46 + (name ?? 0);
    yield {
      name: directory.toString("utf8", at + 46, after),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      isLocked: (directory.readUInt16LE(at + 8) & 1) === 1,
      at: directory.readUInt32LE(at + 42),
    };
    at = after + (extra ?? 0) + (comment ?? 0);
  }
}

/** A small file out of a ZIP as text; refuses what is longer than `limit` or cannot be unpacked. */
export async function zipText(file: FileHandle, entry: ZipEntry, limit: number): Promise<string> {
  if (entry.packed > limit || entry.unpacked > limit) return refuse("paper-too-costly");
  const head = await bytesOf(file, entry.at, 30);
  if (head.length < 30) return refuse("paper-broken");
  const start = entry.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const packed = await bytesOf(file, start, entry.packed);
  if (entry.method === 0) return packed.toString("utf8");
  try {
    return inflateRawSync(packed, { maxOutputLength: limit }).toString("utf8");
  } catch {
    return refuse("paper-broken");
  }
}

async function bytesOf(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** The last place of a mark that has room for `length` bytes behind it; -1: none. */
function lastOf(bytes: Buffer, mark: number, length: number): number {
  for (let at = bytes.length - length; at >= 0; at -= 1) {
    if (bytes.readUInt32LE(at) === mark) return at;
  }
  return -1;
}

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat, statfs } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { Refusal } from "./refusal.ts";
import { isDiskFull } from "./storage-fault.server.ts";
import { bytesOf } from "./upload-limits.ts";

/** A file on its way in: whole on disk under a name of ours, not yet kept. */
export type Arrival = { path: string; sha256: string; size: number };

/** Content-addressed: the name is the SHA-256, so a file is written before its row and never changed. */
export type Files = {
  receive(body: AsyncIterable<Uint8Array>, limit: number): Promise<Arrival>;
  keep(arrival: Arrival): Promise<void>;
  discard(arrival: Arrival): Promise<void>;
  pathOf(sha256: string): string;
  size(sha256: string): Promise<number>;
  read(sha256: string, range?: { start: number; end: number }): Readable;
};

export function openFiles(dataDir: string): Files {
  const pathOf = (sha256: string) => path.join(dataDir, "files", sha256.slice(0, 2), sha256);
  return {
    receive: (body, limit) => receive(path.join(dataDir, "arrivals"), body, limit),
    keep: (arrival) => keep(arrival, pathOf(arrival.sha256)),
    discard: (arrival) => rm(arrival.path, { force: true }),
    pathOf,
    size: async (sha256) => (await stat(pathOf(sha256))).size,
    read: (sha256, range) => createReadStream(pathOf(sha256), range),
  };
}

/** Beyond the limit the rest is read and thrown away: a browser still sending sees a reset, not our sentence. */
const PATIENCE = 1024 * 1024 * 1024;

/** A file that would leave less free is turned away: what is left is for votes and for the record. */
const KEPT_FREE = 64 * 1024 * 1024;
/** So much may arrive between two looks at what is free. */
const LOOK_EVERY = 8 * 1024 * 1024;

async function receive(
  folder: string,
  body: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Arrival> {
  await mkdir(folder, { recursive: true });
  await requireRoom(folder);
  const target = path.join(folder, crypto.randomUUID());
  const hash = createHash("sha256");
  const file = await open(target, "wx");
  let size = 0;
  try {
    for await (const part of body) {
      size += part.byteLength;
      if (size > limit + PATIENCE) break;
      if (size > limit) continue;
      if (size % LOOK_EVERY < part.byteLength) await requireRoom(folder);
      hash.update(part);
      await file.write(part);
    }
    if (size > limit) {
      throw new Refusal("paper-too-large", { megabytes: Math.floor(limit / bytesOf(1)) });
    }
    if (size === 0) throw new Refusal("file-empty");
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(target, { force: true });
    throw isDiskFull(error) ? new Refusal("storage-failed") : error;
  }
  await file.close();
  return { path: target, sha256: hash.digest("hex"), size };
}

/** Refuses `storage-failed` where the disk has no room to spare. */
export async function requireRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < KEPT_FREE) throw new Refusal("storage-failed");
}

async function keep(arrival: Arrival, target: string): Promise<void> {
  const folder = path.dirname(target);
  await mkdir(folder, { recursive: true });
  await rename(arrival.path, target);
  // The first of its folder, and the first of all, made these.
  const files = path.dirname(folder);
  for (const each of [folder, files, path.dirname(files)]) await syncFolder(each);
}

/** A rename survives power loss only once its folder is on disk. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

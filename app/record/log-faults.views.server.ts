import type { Knex } from "knex";
import type { App } from "../platform/app.server.ts";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { readLines } from "../platform/lines-file.server.ts";
import { verifyEd25519 as verify } from "../platform/log-key.server.ts";
import { readCheckpoint } from "./checkpoint.ts";
import { heldCheckpoints, readKept, type KeptCheckpoint } from "./kept-checkpoint.ts";
import { listKeys, originOf } from "./key.store.server.ts";
import { leafHashes } from "./log.store.server.ts";
import { appended, EMPTY_FRONTIER, rootOf } from "./merkle.ts";
import { sameOctets } from "./octets.ts";
import { openNote } from "./signed-note.ts";

/** Why the database cannot be trusted to be the latest: what is outside tells of something else. */
export type LogFault =
  | { is: "file-missing" }
  | { is: "other-key" }
  | { is: "unsigned"; bodyId: string }
  | { is: "shorter"; bodyId: string; kept: number; found: number }
  | { is: "other-past"; bodyId: string; kept: number; found: number };

/** Compares each log with the last head written down outside; none: it is at least as new as that. */
export async function logFaults(app: App): Promise<LogFault[]> {
  const lines = await readLines(app.settings.checkpointFile);
  const keys = await listKeys(app.read);
  const key = keys.at(-1);
  if (key && !lines) return [{ is: "file-missing" }];
  if (key && !sameOctets(key.publicKey, app.logKey.publicKey)) return [{ is: "other-key" }];
  const held = heldCheckpoints((lines ?? []).map(readKept).filter((line) => line !== null));
  const faults: LogFault[] = [];
  for (const [bodyId, checkpoints] of held) {
    const last = checkpoints.at(-1);
    const fault = last && (await faultOf(app, { bodyId, kept: last, host: key?.host }));
    if (fault) faults.push(fault);
  }
  return faults;
}

type Compared = { bodyId: string; kept: KeptCheckpoint; host: string | undefined };

async function faultOf(app: App, { bodyId, kept, host }: Compared): Promise<LogFault | null> {
  // A database that never had a log is older than any head of one.
  if (host === undefined) return { is: "shorter", bodyId, kept: 0, found: 0 };
  const keys = [{ name: originOf(host, bodyId), publicKey: app.logKey.publicKey }];
  const text = openNote(kept.note, { keys, sha256, verify });
  const head = text === null ? null : readCheckpoint(text);
  if (!head) return { is: "unsigned", bodyId };
  const past = await rootAt(app.read, bodyId, head.size);
  const sizes = { bodyId, kept: head.size, found: past.size };
  if (past.size < head.size) return { is: "shorter", ...sizes };
  return sameOctets(past.root, head.root) ? null : { is: "other-past", ...sizes };
}

/** The root over the first so many leaves, and how many of them there are. */
async function rootAt(db: Knex, bodyId: string, size: number) {
  let frontier = EMPTY_FRONTIER;
  for await (const hash of leafHashes(db, bodyId, size)) {
    frontier = appended(frontier, hash, sha256);
  }
  return { size: frontier.size, root: rootOf(frontier, sha256) };
}

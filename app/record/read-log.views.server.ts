import type { Knex } from "knex";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { makeVerifyEd25519 } from "../platform/log-key.server.ts";
import { readCheckpoint } from "./checkpoint.ts";
import { listCheckpoints } from "./checkpoint.store.server.ts";
import type { Checked, FindingCode } from "./finding.ts";
import type { KeptCheckpoint } from "./kept-checkpoint.ts";
import { noteKeys } from "./key.store.server.ts";
import { isContentOf, readLeaf, type Leaf } from "./leaf.ts";
import { findHead, leafHashes, readLeaves, type StoredLeaf } from "./log.store.server.ts";
import { appended, EMPTY_FRONTIER, leafHashOf, rootOf, type Frontier } from "./merkle.ts";
import { sameOctets, toBase64 } from "./octets.ts";
import { readPayload } from "./payload.ts";
import { beginReplay, replayLeaf, type Replay } from "./replay.ts";
import { openNote } from "./signed-note.ts";

type Log = {
  bodyId: string;
  kept: readonly KeptCheckpoint[];
  checked: Checked;
  /** Leaves before this one are taken by their kept hashes, unread. */
  from: number;
};

type Head = { size: number; root: Uint8Array };

/** By size: which roots are expected there, and what it means if they are others. */
type ExpectedRoots = Map<number, { root: Uint8Array; code: FindingCode }[]>;

/**
 * Reads the log of a body to its last leaf, hashing everything anew: each leaf against its hash and
 * its content, each head, in the database and outside it, against the tree.
 */
export async function readLog(db: Knex, log: Log): Promise<Replay> {
  const { bodyId, checked, from } = log;
  const state = beginReplay(bodyId, checked);
  const expected = await expectedRoots(db, log);
  let frontier: Frontier = EMPTY_FRONTIER;
  for await (const hash of leafHashes(db, bodyId, from)) {
    frontier = appended(frontier, hash, sha256);
    compareRoots(state, frontier, expected);
  }
  let at = 0;
  for await (const row of readLeaves(db, bodyId, from)) {
    while (frontier.size < row.index) {
      checked.findings.push({ code: "leaf-missing", where: { log: bodyId, index: frontier.size } });
      frontier = appended(frontier, new Uint8Array(32), sha256);
    }
    const leaf = checkLeaf(state, row, at);
    at = leaf?.at ?? at;
    frontier = appended(frontier, leafHashOf(row.leaf, sha256), sha256);
    compareRoots(state, frontier, expected);
    checked.leaves += 1;
  }
  await checkEnd(db, state, frontier);
  const largest = Math.max(0, ...expected.keys());
  if (largest > frontier.size) {
    const where = { log: bodyId, kept: largest, found: frontier.size };
    checked.findings.push({ code: "kept-shorter", where });
  }
  return state;
}

function checkLeaf(state: Replay, row: StoredLeaf, after: number): Leaf | null {
  const { index } = row;
  const find = (code: FindingCode) => {
    state.checked.findings.push({ code, where: { log: state.log, index } });
    return null;
  };
  const leaf = readLeaf(row.leaf);
  const leafHash = leafHashOf(row.leaf, sha256);
  if (!leaf || !sameOctets(leafHash, row.leafHash)) return find("leaf-altered");
  if (leaf.type !== row.type || leaf.at !== row.at) find("leaf-altered");
  if (leaf.at < after) find("time-back");
  if (row.payload === null || row.salt === null) find("content-withheld");
  else if (!isContentOf(leaf, { salt: row.salt, payload: row.payload }, sha256)) {
    find("content-altered");
  } else {
    const content = readPayload(row.payload);
    if (!content) find("content-unreadable");
    else replayLeaf(state, { ...leaf, index, leafHash: toBase64(leafHash), content });
  }
  return leaf;
}

async function expectedRoots(
  db: Knex,
  { bodyId, kept, checked, from }: Log,
): Promise<ExpectedRoots> {
  const keys = await noteKeys(db, bodyId);
  const verify = makeVerifyEd25519();
  const open = (note: string) => {
    const text = openNote(note, { keys, sha256, verify });
    return text === null ? null : readCheckpoint(text);
  };
  const expected: ExpectedRoots = new Map();
  const expect = (head: Head, code: FindingCode) =>
    expected.set(head.size, [...(expected.get(head.size) ?? []), { root: head.root, code }]);
  for (const { size, root, note } of await listCheckpoints(db, bodyId, { over: from })) {
    const head = open(note);
    const isSame = head?.size === size && sameOctets(head.root, root);
    if (isSame) expect({ size, root }, "checkpoint-differs");
    else checked.findings.push({ code: "checkpoint-unsigned", where: { log: bodyId, size } });
  }
  for (const { note, at } of kept) {
    const head = open(note);
    if (head) expect(head, "kept-differs");
    else checked.findings.push({ code: "kept-unsigned", where: { log: bodyId, at } });
  }
  return expected;
}

function compareRoots(state: Replay, frontier: Frontier, all: ExpectedRoots): void {
  const { size } = frontier;
  const here = all.get(size);
  if (!here) return;
  const root = rootOf(frontier, sha256);
  for (const { code, root: wanted } of here) {
    if (sameOctets(root, wanted)) continue;
    state.checked.findings.push({ code, where: { log: state.log, size } });
  }
}

async function checkEnd(db: Knex, state: Replay, frontier: Frontier): Promise<void> {
  const head = await findHead(db, state.log);
  const isSame =
    head?.size === frontier.size && sameOctets(rootOf(head, sha256), rootOf(frontier, sha256));
  if (isSame || (!head && frontier.size === 0)) return;
  const where = { log: state.log, size: head?.size ?? 0, found: frontier.size };
  state.checked.findings.push({ code: "head-differs", where });
}

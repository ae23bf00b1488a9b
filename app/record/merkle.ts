import { joined, sameOctets } from "./octets.ts";

/*
 * The Merkle tree of a log, hashed as RFC 6962, section 2.1, says: a leaf is hashed behind 0x00, two
 * nodes behind 0x01, so that neither can pass for the other. The hash function is given by whoever
 * calls, for what stands here runs anywhere.
 */

export type Sha256 = (octets: Uint8Array) => Uint8Array;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export function leafHashOf(leaf: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(joined(LEAF, leaf));
}

function nodeOf(left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(joined(NODE, left, right));
}

/** What must be known of a tree to go on with it: its whole subtrees, the largest first. */
export type Frontier = { size: number; peaks: readonly Uint8Array[] };

export const EMPTY_FRONTIER: Frontier = { size: 0, peaks: [] };

export function appended(from: Frontier, leafHash: Uint8Array, sha256: Sha256): Frontier {
  const peaks = [...from.peaks];
  let node = leafHash;
  for (let rest = from.size; rest % 2 === 1; rest = (rest - 1) / 2) {
    const left = peaks.pop();
    if (left) node = nodeOf(left, node, sha256);
  }
  return { size: from.size + 1, peaks: [...peaks, node] };
}

/** The root over the whole tree; that of an empty one is the hash of nothing. */
export function rootOf({ peaks }: Frontier, sha256: Sha256): Uint8Array {
  const last = peaks.at(-1);
  if (!last) return sha256(new Uint8Array());
  return peaks.slice(0, -1).reduceRight((right, left) => nodeOf(left, right, sha256), last);
}

/** The path of the leaf that is appended next: its neighbours are all whole subtrees. */
export function pathOfNext({ peaks }: Frontier): Uint8Array[] {
  return [...peaks].reverse();
}

export function frontierOf(leafHashes: Iterable<Uint8Array>, sha256: Sha256): Frontier {
  let frontier = EMPTY_FRONTIER;
  for (const hash of leafHashes) frontier = appended(frontier, hash, sha256);
  return frontier;
}

/** From a leaf's neighbour up to the root's child; RFC 6962, section 2.1.1. */
export function inclusionPath(
  index: number,
  leafHashes: readonly Uint8Array[],
  sha256: Sha256,
): Uint8Array[] {
  if (leafHashes.length <= 1) return [];
  const cut = largestPowerBelow(leafHashes.length);
  const left = leafHashes.slice(0, cut);
  const right = leafHashes.slice(cut);
  return index < cut
    ? [...inclusionPath(index, left, sha256), rootOf(frontierOf(right, sha256), sha256)]
    : [...inclusionPath(index - cut, right, sha256), rootOf(frontierOf(left, sha256), sha256)];
}

/** That the tree of the first `size` leaves is the beginning of the whole; RFC 6962, section 2.1.2. */
export function consistencyPath(
  size: number,
  leafHashes: readonly Uint8Array[],
  sha256: Sha256,
): Uint8Array[] {
  const walk = (rest: number, hashes: readonly Uint8Array[], isWhole: boolean): Uint8Array[] => {
    const root = () => rootOf(frontierOf(hashes, sha256), sha256);
    if (rest === hashes.length) return isWhole ? [] : [root()];
    const cut = largestPowerBelow(hashes.length);
    const left = hashes.slice(0, cut);
    const right = hashes.slice(cut);
    return rest <= cut
      ? [...walk(rest, left, isWhole), rootOf(frontierOf(right, sha256), sha256)]
      : [...walk(rest - cut, right, false), rootOf(frontierOf(left, sha256), sha256)];
  };
  return walk(size, leafHashes, true);
}

function largestPowerBelow(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

type Inclusion = {
  index: bigint;
  size: bigint;
  leafHash: Uint8Array;
  root: Uint8Array;
  path: readonly Uint8Array[];
};

/** Whether the leaf lies at that place in the tree with that root (RFC 9162, section 2.1.3.2). */
export function isIncluded({ index, size, leafHash, root, path }: Inclusion, sha256: Sha256) {
  if (index < 0n || index >= size) return false;
  let place = index;
  let last = size - 1n;
  let node = leafHash;
  for (const step of path) {
    if (last === 0n) return false;
    if (place % 2n === 1n || place === last) {
      node = nodeOf(step, node, sha256);
      while (place % 2n === 0n && place !== 0n) [place, last] = [place / 2n, last / 2n];
    } else {
      node = nodeOf(node, step, sha256);
    }
    [place, last] = [place / 2n, last / 2n];
  }
  return last === 0n && sameOctets(node, root);
}

type Heads = { size1: bigint; size2: bigint; root1: Uint8Array; root2: Uint8Array };

/**
 * Whether the smaller tree is the beginning of the larger (RFC 9162, section 2.1.4.2). Nothing is
 * said of an empty tree: everything begins with nothing.
 */
export function isConsistent(heads: Heads & { path: readonly Uint8Array[] }, sha256: Sha256) {
  const { size1, size2, root1, root2, path } = heads;
  if (size1 <= 0n || size1 > size2) return false;
  if (size1 === size2) return path.length === 0 && sameOctets(root1, root2);
  if (path.length === 0) return false;
  const steps = isPowerOfTwo(size1) ? [root1, ...path] : path;
  let place = size1 - 1n;
  let last = size2 - 1n;
  while (place % 2n === 1n) [place, last] = [place / 2n, last / 2n];
  const [first = root1, ...rest] = steps;
  let [older, newer] = [first, first];
  for (const step of rest) {
    if (last === 0n) return false;
    if (place % 2n === 1n || place === last) {
      older = nodeOf(step, older, sha256);
      newer = nodeOf(step, newer, sha256);
      while (place % 2n === 0n && place !== 0n) [place, last] = [place / 2n, last / 2n];
    } else {
      newer = nodeOf(newer, step, sha256);
    }
    [place, last] = [place / 2n, last / 2n];
  }
  return last === 0n && sameOctets(older, root1) && sameOctets(newer, root2);
}

function isPowerOfTwo(size: bigint): boolean {
  return (size & (size - 1n)) === 0n;
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { consistencies, inclusions } from "../testing/published-proofs.ts";
import {
  appended,
  consistencyPath,
  EMPTY_FRONTIER,
  frontierOf,
  inclusionPath,
  isConsistent,
  isIncluded,
  leafHashOf,
  pathOfNext,
  rootOf,
} from "./merkle.ts";
import { fromBase64 } from "./octets.ts";

const octets = (text: string) => fromBase64(text) ?? new Uint8Array();
const hex = (given: Uint8Array) => Buffer.from(given).toString("hex");

describe("published proofs", () => {
  test.each(inclusions)("inclusion $is: $holds", ({ holds, numbers, hashes, path }) => {
    const [index, size] = numbers;
    const [leafHash, root] = [octets(hashes[0]), octets(hashes[1])];
    const given = { index, size, leafHash, root, path: path.map(octets) };
    expect(isIncluded(given, sha256)).toBe(holds);
  });

  test.each(consistencies)("consistency $is: $holds", ({ holds, numbers, hashes, path }) => {
    const [size1, size2] = numbers;
    const [root1, root2] = [octets(hashes[0]), octets(hashes[1])];
    const given = { size1, size2, root1, root2, path: path.map(octets) };
    expect(isConsistent(given, sha256)).toBe(holds);
  });

  test("nothing is said of an empty tree", () => {
    const root1 = sha256(new Uint8Array());
    const given = { size1: 0n, size2: 3n, root1, root2: sha256(Uint8Array.of(1)), path: [] };
    expect(isConsistent(given, sha256)).toBe(false);
  });
});

describe("the tree", () => {
  test("of nothing has the hash of nothing, and leaves are hashed apart from nodes", () => {
    expect(hex(rootOf(EMPTY_FRONTIER, sha256))).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
    expect(hex(leafHashOf(new Uint8Array(), sha256))).toBe(
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    );
  });

  const leaves = (count: number) =>
    Array.from({ length: count }, (_, index) => leafHashOf(Uint8Array.of(index % 256), sha256));

  test("every leaf of every small tree is proven, and by no other path", () => {
    for (let size = 1; size <= 20; size += 1) {
      const hashes = leaves(size);
      const root = rootOf(frontierOf(hashes, sha256), sha256);
      for (const [index, leafHash] of hashes.entries()) {
        const path = inclusionPath(index, hashes, sha256);
        const given = { index: BigInt(index), size: BigInt(size), leafHash, root, path };
        expect(isIncluded(given, sha256)).toBe(true);
        expect(isIncluded({ ...given, index: given.index + 1n }, sha256)).toBe(false);
        expect(isIncluded({ ...given, path: [...path, root] }, sha256)).toBe(false);
      }
    }
  });

  test("every smaller tree is the beginning of every larger one", () => {
    for (let size2 = 1; size2 <= 20; size2 += 1) {
      const hashes = leaves(size2);
      const root2 = rootOf(frontierOf(hashes, sha256), sha256);
      for (let size1 = 1; size1 <= size2; size1 += 1) {
        const root1 = rootOf(frontierOf(hashes.slice(0, size1), sha256), sha256);
        const path = consistencyPath(size1, hashes, sha256);
        const given = { size1: BigInt(size1), size2: BigInt(size2), root1, root2, path };
        expect(isConsistent(given, sha256)).toBe(true);
        expect(isConsistent({ ...given, root1: sha256(root1) }, sha256)).toBe(false);
      }
    }
  });

  test("the path of the next leaf is known before it is there", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (size) => {
        const before = frontierOf(leaves(size), sha256);
        const leafHash = leafHashOf(Uint8Array.of(7, 7), sha256);
        const after = appended(before, leafHash, sha256);
        const root = rootOf(after, sha256);
        const path = pathOfNext(before);
        const given = { index: BigInt(size), size: BigInt(size + 1), leafHash, root, path };
        expect(isIncluded(given, sha256)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

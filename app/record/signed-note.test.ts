import { createPublicKey, generateKeyPairSync, sign, verify as verifySignature } from "node:crypto";
import { describe, expect, test } from "vitest";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { goChecksumCheckpoint, goChecksumKey } from "../testing/published-proofs.ts";
import { checkpointText, readCheckpoint } from "./checkpoint.ts";
import { toBase64 } from "./octets.ts";
import {
  keyIdOf,
  openNote,
  readNote,
  readVerifierKey,
  renderNote,
  verifierKey,
  type VerifyEd25519,
} from "./signed-note.ts";
import { readProof, renderProof } from "./tlog-proof.ts";

const verify: VerifyEd25519 = ({ publicKey, message, signature }) => {
  const x = Buffer.from(publicKey).toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  return verifySignature(null, message, key, signature);
};

describe("a checkpoint of the Go checksum database", () => {
  const known = readVerifierKey(goChecksumKey, sha256);
  const keys = known ? [known] : [];
  const open = (note: string) => openNote(note, { keys, sha256, verify });

  test("opens under its key, is a checkpoint, and is written again to the letter", () => {
    const text = open(goChecksumCheckpoint) ?? "";
    const read = readCheckpoint(text);
    expect(read).toMatchObject({ origin: "go.sum database tree", size: 35_225_469 });
    expect(read && checkpointText(read)).toBe(text);
    const note = readNote(goChecksumCheckpoint);
    expect(note && renderNote(note)).toBe(goChecksumCheckpoint);
    expect(known && verifierKey(known, sha256)).toBe(goChecksumKey);
  });

  test.each([
    ["another size", ["35225469", "35225468"]],
    ["another root", ["vt5T", "vt5U"]],
    ["another origin", ["go.sum database", "go.sum databank"]],
    ["another key name", ["— sum.golang.org", "— sum.example.org"]],
    ["another signature", ["SfwQ=", "SfwA="]],
    ["no signature", [/— .*\n/, ""]],
    ["no last newline", [/\n$/, ""]],
    ["a control character", ["35225469", "3522\t5469"]],
    ["a hyphen for the dash", ["— ", "- "]],
  ])("with %s does not open", (_, [from = "", to = ""]) => {
    const other = goChecksumCheckpoint.replace(from, String(to));
    expect(other).not.toBe(goChecksumCheckpoint);
    expect(open(other)).toBeNull();
  });

  test("a line under an unknown key is passed over", () => {
    expect(open(`${goChecksumCheckpoint}— witness.example AAAAAAAA\n`)).not.toBeNull();
    expect(openNote(goChecksumCheckpoint, { keys: [], sha256, verify })).toBeNull();
  });

  test("a second, wrong signature of the known key spoils the note", () => {
    const line = /— .*\n/.exec(goChecksumCheckpoint)?.[0] ?? "";
    const spoiled = goChecksumCheckpoint + line.replace("SfwQ=", "SfwA=");
    expect(open(spoiled)).toBeNull();
  });

  test("a key whose id is another's is none", () => {
    expect(readVerifierKey(goChecksumKey.replace("033de0ae", "033de0af"), sha256)).toBeNull();
    expect(readVerifierKey("sum.golang.org", sha256)).toBeNull();
  });
});

test.each([
  ["a leading zero", "log\n07\n"],
  ["a sign", "log\n+7\n"],
  ["an exponent", "log\n7e3\n"],
  ["no origin", "\n7\n"],
])("a checkpoint with %s is none", (_, head) => {
  expect(readCheckpoint(`${head}${toBase64(sha256(new Uint8Array()))}\n`)).toBeNull();
});

describe("a proof", () => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const x = publicKey.export({ format: "jwk" }).x ?? "";
  const key = { name: "example.org/log/1", publicKey: Buffer.from(x, "base64url") };
  const root = sha256(Uint8Array.of(1));
  const text = checkpointText({ origin: key.name, size: 6, root });
  const octets = sign(null, Buffer.from(text), privateKey);
  const signature = { name: key.name, keyId: keyIdOf(key, sha256), octets };
  const checkpoint = renderNote({ text, signatures: [signature] });
  const proof = { extra: Uint8Array.of(9), index: 5, path: [root, sha256(root)], checkpoint };

  test("is written and read again to the letter, with and without what was logged", () => {
    for (const one of [proof, { ...proof, extra: null }, { ...proof, path: [], index: 0 }]) {
      const read = readProof(renderProof(one));
      expect(read && renderProof(read)).toBe(renderProof(one));
      expect(read && openNote(read.checkpoint, { keys: [key], sha256, verify })).toBe(text);
    }
  });

  test.each([
    ["another header", ["@v1", "@v2"]],
    ["a leading zero", ["index 5", "index 05"]],
    ["no index", ["index 5\n", ""]],
    ["an extra that is no Base64", ["extra CQ==", "extra CQ="]],
    ["a short hash", [toBase64(root), "CQ=="]],
    ["no checkpoint", ["\n\n", "\n"]],
  ])("with %s is none", (_, [from = "", to = ""]) => {
    const other = renderProof(proof).split("\n\n— ")[0]?.replace(from, to) ?? "";
    expect(readProof(other.includes("\n\n") ? `${other}\n` : other)).toBeNull();
  });
});

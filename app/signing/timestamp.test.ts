import { createServer, type Server } from "node:http";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sha256Octets } from "../platform/hash.server.ts";
import { makeSigningKeys, PASSWORD, type SigningKeys } from "../../e2e/support/signing-keys.ts";
import { askForStamp } from "./ask-for-stamp.crypto.ts";
import { signCms } from "./cms.crypto.ts";
import { judgeCms } from "./judge-cms.crypto.ts";
import { openPkcs12 } from "./pkcs12.crypto.ts";
import { stampedAt } from "./timestamp.crypto.ts";
import { readPem } from "./trust.crypto.ts";

/* A timestamping authority: `openssl ts` behind HTTP. */

let keys: SigningKeys;
let server: Server;
let address: string;
/** What the authority does to the answer before it is sent. */
let spoil: (answer: Buffer) => Buffer = (answer) => answer;

beforeAll(async () => {
  keys = makeSigningKeys();
  const policy = "[tsa]\ndefault_tsa = t\n[t]\nserial = serial\ndefault_policy = 1.2.3.4\n";
  const digests = "digests = sha256\naccuracy = secs:1\ness_cert_id_alg = sha256\n";
  writeFileSync(keys.at("tsa.cnf"), `${policy}signer_digest = sha256\n${digests}`);
  writeFileSync(keys.at("serial"), "01");
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    writeFileSync(keys.at("query"), Buffer.concat(parts));
    const answer = keys.openssl(
      ...["ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query"],
      ...["-signer", "stamp.pem", "-inkey", "stamp.key", "-chain", "root.pem"],
    );
    response.setHeader("Content-Type", "application/timestamp-reply").end(spoil(answer));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === "object" && at ? at.port : 0}/`;
});
afterAll(() => {
  server.close();
  keys.end();
});

const content = [Buffer.from("what is signed")];

test("a signature bears the hour at which the authority saw it", async () => {
  const key = await openPkcs12(keys.agency, PASSWORD);
  const bytes = await signCms(key, content, askForStamp(address));
  const soon = Date.now() + 5000;
  const found = await judgeCms({ bytes, content }, readPem(keys.root), soon);
  expect(found).toMatchObject({ state: "intact", isTrusted: true });
  expect(Math.abs((found.stampedAt ?? 0) - Date.now())).toBeLessThan(60_000);
  // Long after the certificate has run out the hour is still proven.
  const late = Date.UTC(2046, 5, 1);
  expect(await judgeCms({ bytes, content }, readPem(keys.root), late)).toMatchObject({
    isTrusted: true,
  });
  expect(await judgeCms({ bytes, content }, [], soon)).toMatchObject({ stampedAt: null });
});

test("a stamp over something else counts for nothing", async () => {
  const token = await askForStamp(address)(sha256Octets(Buffer.from("one")));
  const other = sha256Octets(Buffer.from("another"));
  expect(await stampedAt(token, other, readPem(keys.root))).toBe(null);
  expect(await stampedAt(token, sha256Octets(Buffer.from("one")), readPem(keys.root))).not.toBe(
    null,
  );
});

test("an answer to another question, a spoilt one, one too long are refused", async () => {
  const digest = sha256Octets(Buffer.from("one"));
  const kept: Buffer[] = [];
  spoil = (answer) => (kept.push(answer), answer);
  await askForStamp(address)(digest);
  spoil = () => kept[0] ?? Buffer.alloc(0);
  await expect(askForStamp(address)(digest)).rejects.toThrow("not for what was sent");
  spoil = () => Buffer.alloc(100_000);
  await expect(askForStamp(address)(digest)).rejects.toThrow("too much");
  spoil = (answer) => answer;
});

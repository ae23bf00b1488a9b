import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startSigningService, type SigningService } from "../../e2e/support/signing-service.ts";
import { NUMBERED, OPEN, paperWithRoom } from "../testing/paper-with-room.ts";
import { makeSigningKeys, PASSWORD, type SigningKeys } from "../../e2e/support/signing-keys.ts";
import { checkPdf } from "./check-pdf.paper.ts";
import { signCms } from "./cms.crypto.ts";
import { judgeCms } from "./judge-cms.crypto.ts";
import { openKeyRing } from "./key-ring.crypto.ts";
import { openRemoteKey } from "./remote-key.crypto.ts";
import { reserveFields } from "./reserve-fields.paper.ts";
import { AGENCY_FIELD, PERSON_FIELD } from "./reserved-fields.ts";
import { verdictOf } from "./signature-check.ts";
import { fillFields, signField } from "./sign-pdf.paper.ts";
import { signingFileSchema, type RemoteKey } from "./signing-file.ts";
import { signingServiceAt } from "./signing-service.crypto.ts";
import { readPem } from "./trust.crypto.ts";

const TOKEN = "a-token-of-the-office";
const PIN = "271828";
const AT = Date.now() + 10_000;
const PERSON = { credential: "person", pin: PIN };

let keys: SigningKeys;
let service: SigningService;
beforeAll(async () => {
  keys = makeSigningKeys();
  const rsa = ["1.2.840.113549.1.1.1"];
  service = await startSigningService({
    folder: keys.folder,
    token: TOKEN,
    credentials: [
      { name: "person", user: "prime-minister", algorithms: rsa, pin: PIN },
      { name: "agency", user: "office", algorithms: ["1.2.840.10045.4.3.2"], pin: null },
      { name: "stamp", user: "both", algorithms: rsa, pin: null },
      { name: "root", user: "both", algorithms: rsa, pin: null },
    ],
  });
});
afterEach(() => {
  service.spoil = (_, answer) => answer;
});
afterAll(async () => {
  await service.stop();
  keys.end();
});

const open = (entry: RemoteKey, token = TOKEN) =>
  openRemoteKey(signingServiceAt(service.address, token), entry);
const content = [Buffer.from("what is signed")];
const sign = async (entry: RemoteKey, token?: string) =>
  signCms(await open(entry, token), content, null);
const refused = (said: string) =>
  expect.objectContaining({ code: "signing-service-refused", details: { said } });
const down = expect.objectContaining({ code: "signing-service-down" });

test("a paper signed by keys of the service is valid, for us and for pdfsig", async () => {
  const file = {
    roots: "root.pem",
    service: service.address,
    persons: { "prime-minister": PERSON },
    agency: { user: "office" },
  };
  writeFileSync(keys.at("signing.json"), JSON.stringify(file));
  const ring = await openKeyRing(keys.at("signing.json"), TOKEN);
  const put = async (pdf: Uint8Array, field: string) => {
    const certifies = field === PERSON_FIELD;
    const { key, name } = await (certifies ? ring.person("prime-minister") : ring.agency());
    const signing = { field, name, at: AT, certifies, picture: null, lines: [name] };
    return signField(pdf, signing, (bytes) => signCms(key, bytes, null));
  };
  service.asked.length = 0;
  const byPerson = await put(await reserveFields(await paperWithRoom(), OPEN), PERSON_FIELD);
  const sealed = await put(await fillFields(byPerson, NUMBERED), AGENCY_FIELD);
  const each = ["credentials/info", "credentials/authorize", "signatures/signHash"];
  expect(service.asked).toEqual(["info", ...each, "info", "credentials/list", ...each]);
  const found = await checkPdf(sealed, (bytes, signed) =>
    judgeCms({ bytes, content: signed }, readPem(keys.root), AT),
  );
  expect(verdictOf(found)).toBe("valid");
  expect(found.signatures).toMatchObject([
    { signer: "Thủ tướng Chính phủ" },
    { signer: "Chính phủ" },
  ]);
  writeFileSync(keys.at("remote.pdf"), sealed);
  const said = spawnSync("pdfsig", ["-nocert", keys.at("remote.pdf")], { encoding: "utf8" }).stdout;
  expect(said.match(/Signature is Valid/g)).toHaveLength(2);
});

test("openssl verifies what the service signed, and its chain", async () => {
  writeFileSync(keys.at("cms"), await sign(PERSON));
  writeFileSync(keys.at("content"), content[0] ?? "");
  const { status } = spawnSync("openssl", [
    ...["cms", "-verify", "-binary", "-inform", "DER", "-in", keys.at("cms"), "-cades"],
    ...["-content", keys.at("content"), "-CAfile", keys.at("root.pem"), "-purpose", "any"],
  ]);
  expect(status).toBe(0);
});

describe("the service refuses, in words", () => {
  test.each([
    ["a wrong PIN", { credential: "person", pin: "000000" }, TOKEN, "invalid_pin"],
    ["no PIN, before it is asked", { credential: "person" }, TOKEN, "no PIN"],
    ["a strange token", PERSON, "stolen", "invalid_token"],
    ["an unknown credential", { credential: "nobody" }, TOKEN, "invalid_request"],
    ["a user without one", { user: "nobody" }, TOKEN, "0 credentials"],
    ["a user with two", { user: "both" }, TOKEN, "2 credentials"],
  ])("%s", async (_, entry, token, said) => {
    await expect(sign(entry, token)).rejects.toThrow(refused(said));
  });

  test("and a signature that is another's is none", async () => {
    service.spoil = (method, answer) =>
      method === "signatures/signHash"
        ? { status: 200, body: { signatures: [Buffer.alloc(256, 1).toString("base64")] } }
        : answer;
    await expect(sign(PERSON)).rejects.toThrow(refused("signature wrong"));
  });

  test("what it says stands in the refusal as a code only, and no secret does", async () => {
    const echo = { error: "invalid_request", error_description: `${TOKEN} ${PIN}` };
    for (const body of [echo, { error: `no ${PIN}` }, "<html>"]) {
      service.spoil = () => ({ status: 400, body });
      const error: unknown = await sign(PERSON).catch((reason: unknown) => reason);
      const told = JSON.stringify([error, String(error)]);
      expect(told).toMatch(/invalid_request|HTTP 400/);
      expect(told).not.toMatch(new RegExp(`${TOKEN}|${PIN}`));
    }
  });
});

describe("the service is down", () => {
  test.each([
    ["it is in trouble", { status: 503, body: "" }],
    ["it has too much to do", { status: 429, body: "" }],
    ["it talks without end", { status: 200, body: " ".repeat(300_000) }],
  ] as const)("%s", async (_, answer) => {
    service.spoil = () => answer;
    await expect(sign(PERSON)).rejects.toThrow(down);
  });

  test("it says nothing", async () => {
    service.spoil = () => "silent";
    const patient = signingServiceAt(service.address, TOKEN, 100);
    await expect(openRemoteKey(patient, PERSON)).rejects.toThrow(down);
  });

  test("nobody is there", async () => {
    const nowhere = signingServiceAt("http://127.0.0.1:9", TOKEN);
    await expect(openRemoteKey(nowhere, PERSON)).rejects.toThrow(down);
  });
});

test.each([
  ["http://signing.example/csc/v2", PERSON],
  ["https://signing.example/csc/v2", {}],
  ["https://signing.example/csc/v2", { ...PERSON, pkcs12: "a.p12", password: PASSWORD }],
])("a signing file with %s and %j is refused", (address, agency) => {
  const file = { roots: "root.pem", service: address, persons: {}, agency };
  expect(signingFileSchema.safeParse(file).success).toBe(false);
});

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { HIDDEN, NUMBERED, OPEN, paperWithRoom } from "../testing/paper-with-room.ts";
import { makeSigningKeys, PASSWORD, type SigningKeys } from "../../e2e/support/signing-keys.ts";
import { checkPdf } from "./check-pdf.paper.ts";
import { signCms } from "./cms.crypto.ts";
import { judgeCms } from "./judge-cms.crypto.ts";
import { openPkcs12 } from "./pkcs12.crypto.ts";
import { reserveFields } from "./reserve-fields.paper.ts";
import { AGENCY_FIELD, PERSON_FIELD } from "./reserved-fields.ts";
import { verdictOf } from "./signature-check.ts";
import { fillFields, signField } from "./sign-pdf.paper.ts";
import type { SigningKey } from "./signing-key.ts";
import { readPem } from "./trust.crypto.ts";

let keys: SigningKeys;
let person: SigningKey;
let agency: SigningKey;
let reserved: Uint8Array;
let byPerson: Uint8Array;
let numbered: Uint8Array;
let sealed: Uint8Array;

// A little later than the certificates are made.
const AT = Date.now() + 10_000;

async function sign(pdf: Uint8Array, field: string, key: SigningKey): Promise<Uint8Array> {
  const certifies = field === PERSON_FIELD;
  const signing = { field, name: "Thủ tướng", at: AT, certifies, picture: null, lines: ["Ký số"] };
  return signField(pdf, signing, (content) => signCms(key, content, null));
}

beforeAll(async () => {
  keys = makeSigningKeys();
  person = await openPkcs12(keys.person, PASSWORD);
  agency = await openPkcs12(keys.agency, PASSWORD);
  reserved = await reserveFields(await paperWithRoom(), OPEN);
  byPerson = await sign(reserved, PERSON_FIELD, person);
  numbered = await fillFields(byPerson, NUMBERED);
  sealed = await sign(numbered, AGENCY_FIELD, agency);
});
afterAll(() => keys.end());

function check(pdf: Uint8Array, roots = keys.root) {
  return checkPdf(pdf, (bytes, content) => judgeCms({ bytes, content }, readPem(roots), AT));
}

const verdicts = async (pdf: Uint8Array, roots?: string) =>
  (await check(pdf, roots)).signatures.map(({ verdict }) => verdict);

describe("a document signed by the person, numbered, sealed", () => {
  test("is valid and unchanged, both signatures", async () => {
    const { signatures } = await check(sealed);
    expect(signatures).toMatchObject([
      { field: PERSON_FIELD, verdict: "valid", signer: "Thủ tướng Chính phủ", change: null },
      { field: AGENCY_FIELD, verdict: "valid", signer: "Chính phủ", organisation: "Chính phủ" },
    ]);
    expect(Math.abs((signatures[0]?.claimedAt ?? 0) - AT)).toBeLessThan(1000);
  });
  test("every step only appends to the one before", () => {
    for (const [longer, shorter] of [
      [byPerson, reserved],
      [numbered, byPerson],
      [sealed, numbered],
    ] as const) {
      expect(Buffer.compare(longer.subarray(0, shorter.length), shorter)).toBe(0);
    }
    expect(Buffer.from(sealed).includes("/ObjStm")).toBe(false);
  });
  test("by strangers", async () => {
    const others = makeSigningKeys();
    expect(await verdicts(sealed, others.root)).toEqual(["unknown", "unknown"]);
    expect(await verdicts(sealed, "")).toEqual(["unknown", "unknown"]);
    others.end();
  });
  test("a certificate not in force when the file came", async () => {
    const late = Date.UTC(2046, 5, 1);
    const found = await checkPdf(sealed, (bytes, content) =>
      judgeCms({ bytes, content }, readPem(keys.root), late),
    );
    expect(verdictOf(found)).toBe("unknown");
  });
  test("a file without signatures", async () => {
    expect(verdictOf(await check(reserved))).toBe(null);
  });
});

describe("changed after signing", () => {
  const edit = async (pdf: Uint8Array, how: (document: PDFDocument) => PDFDict[]) => {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    const snapshot = document.takeSnapshot();
    snapshot.markObjsForSave(how(document));
    const added = await document.saveIncremental(snapshot, { useObjectStreams: false });
    return Buffer.concat([pdf, added]);
  };
  const fieldNamed = (document: PDFDocument, name: string) =>
    document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
      .find((dict) => {
        const t = dict.get(PDFName.of("T"));
        return t instanceof PDFString && t.decodeText() === name;
      }) ?? PDFDict.withContext(document.context);
  const thenSealed = async (how: (document: PDFDocument) => PDFDict[]) =>
    check(await sign(await edit(numbered, how), AGENCY_FIELD, agency));

  test("a flipped byte, anywhere it is covered", async () => {
    for (const at of [200, Math.floor(reserved.length / 2), byPerson.length + 40]) {
      const flipped = Buffer.from(sealed);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(await verdicts(flipped)).toContain("changed");
    }
  });
  test("an appended update that no signature covers, be it empty", async () => {
    const update = await edit(sealed, ({ catalog }) => [catalog]);
    expect(await verdicts(update)).toEqual(["changed", "changed"]);
    expect(await verdicts(Buffer.concat([sealed, Buffer.from("\n% more\n")]))).toContain("changed");
  });
  test("number and date filled in and not sealed", async () => {
    expect(await check(numbered)).toMatchObject({
      signatures: [{ verdict: "changed", change: "end" }],
    });
  });
  test("a page drawn over, then sealed by the agency", async () => {
    const { signatures } = await thenSealed((document) => {
      const page = document.getPage(0);
      page.drawText("Something else", { x: 72, y: 400 });
      return [page.node];
    });
    expect(signatures).toMatchObject([{ verdict: "changed" }, { verdict: "valid" }]);
    expect(signatures[0]?.change).toMatch(/\.Contents$/);
  });
  test("a number that stood already, changed before a further signature", async () => {
    const { signatures } = await thenSealed((document) => {
      const field = fieldNamed(document, "ecabinet-number");
      field.set(PDFName.of("V"), PDFHexString.fromText("06"));
      field.set(PDFName.of("Rect"), document.context.obj([0, 0, 600, 800]));
      return [field];
    });
    expect(signatures[0]).toMatchObject({ verdict: "changed" });
  });
  test("what an annex belongs to, changed before a further signature", async () => {
    const { signatures } = await thenSealed((document) => {
      const field = fieldNamed(document, "ecabinet-annex-1");
      field.set(PDFName.of("V"), PDFHexString.fromText("(Kèm theo Nghị quyết số 06/NQ-CP)"));
      field.set(PDFName.of("Rect"), document.context.obj([0, 0, 600, 800]));
      return [field];
    });
    expect(signatures[0]).toMatchObject({ verdict: "changed" });
  });
  test("a shadow: what was hidden before the signature is brought to light afterwards", async () => {
    const ghost = PDFRef.of(HIDDEN);
    const later = await PDFDocument.load(byPerson, { updateMetadata: false });
    const snapshot = later.takeSnapshot();
    const note = { Type: "Annot", Subtype: "FreeText", Rect: [50, 500, 550, 560] };
    later.context.assign(ghost, later.context.obj(note));
    snapshot.markRefForSave(ghost);
    const added = await later.saveIncremental(snapshot, { useObjectStreams: false });
    const revealed = Buffer.concat([byPerson, added]);
    expect(await verdicts(revealed)).toEqual(["changed"]);
    const { signatures } = await check(await sign(revealed, AGENCY_FIELD, agency));
    expect(signatures).toMatchObject([{ verdict: "changed" }, { verdict: "valid" }]);
    expect(signatures[0]?.change).toMatch(/\.Annots\.0$/);
  });
  test("a file cut off", async () => {
    for (const length of [sealed.length - 1, sealed.length - 900, numbered.length + 30_000]) {
      expect(await verdicts(sealed.subarray(0, length))).toContain("changed");
    }
  });
  test("a range that leaves more out than the signature", async () => {
    const text = Buffer.from(sealed).toString("latin1");
    const at = text.lastIndexOf("/ByteRange");
    const [whole = "", a = "", b = "", c = ""] =
      /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(text.slice(at)) ?? [];
    const wider = `/ByteRange [0 ${Number(a)} ${Number(b) + 10} ${Number(c) - 10}]`;
    const moved = Buffer.from(sealed);
    moved.write(wider.padEnd(whole.length), at, "latin1");
    const { signatures } = await check(moved);
    expect(signatures[1]).toMatchObject({ verdict: "changed", change: "ByteRange" });
  });
  test("a signature taken out of the form", async () => {
    const without = await edit(byPerson, (document) => {
      document.catalog.delete(PDFName.of("AcroForm"));
      return [document.catalog];
    });
    expect(await verdicts(without)).toEqual(["changed"]);
  });
});

describe("judged by others", () => {
  test("pdfsig finds both signatures valid, and the last over the whole file", () => {
    writeFileSync(keys.at("sealed.pdf"), sealed);
    const said = spawnSync("pdfsig", ["-nocert", keys.at("sealed.pdf")], {
      encoding: "utf8",
    }).stdout;
    expect(said.match(/Signature is Valid/g)).toHaveLength(2);
    expect(said.match(/ETSI\.CAdES\.detached/g)).toHaveLength(2);
    expect(said.match(/Total document signed/g)).toHaveLength(1);
  });
  test("openssl verifies each CMS over the bytes it covers, and the chain", () => {
    const text = Buffer.from(sealed).toString("latin1");
    const ranges = [...text.matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\]/g)];
    expect(ranges).toHaveLength(2);
    for (const [, a = "", b = "", c = ""] of ranges) {
      const [first, from, length] = [Number(a), Number(b), Number(c)];
      const covered = [sealed.subarray(0, first), sealed.subarray(from, from + length)];
      writeFileSync(keys.at("content"), Buffer.concat(covered));
      const hex = text.slice(first + 1, from - 1);
      writeFileSync(keys.at("cms"), Buffer.from(hex, "hex"));
      const answer = execFileSync(
        "openssl",
        [
          ...["cms", "-verify", "-binary", "-inform", "DER", "-in", keys.at("cms")],
          ...["-cades", "-content", keys.at("content"), "-CAfile", keys.at("root.pem")],
          ...["-purpose", "any", "-out", "/dev/null"],
        ],
        { stdio: ["ignore", "pipe", "pipe"] },
      );
      expect(answer.toString()).toBe("");
    }
  });
  test("qpdf finds nothing to complain about", () => {
    const { status, stderr } = spawnSync("qpdf", ["--check", keys.at("sealed.pdf")]);
    expect([status, stderr.toString()]).toEqual([0, ""]);
  });
});

describe("a PKCS#12 file", () => {
  test("with another password, of an old kind, or none at all is refused in words", async () => {
    await expect(openPkcs12(keys.person, "wrong")).rejects.toThrow("does not open");
    await expect(openPkcs12(Buffer.from("nonsense"), PASSWORD)).rejects.toThrow("not PKCS#12");
    keys.openssl(
      ...["pkcs12", "-export", "-legacy", "-inkey", keys.at("agency.key")],
      ...["-in", keys.at("agency.pem"), "-out", keys.at("old.p12"), "-passout", `pass:${PASSWORD}`],
    );
    await expect(openPkcs12(readFileSync(keys.at("old.p12")), PASSWORD)).rejects.toThrow("old way");
  });
  test("gives the certificate and what leads up to the root", async () => {
    expect(person.certificates).toHaveLength(2);
  });
});

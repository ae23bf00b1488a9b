import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from "@cantoo/pdf-lib";

const ROOM = 8192;

/** A PDF of one page, really signed: a detached CMS signature over its bytes, by a key made for it. */
export async function signedPdf(): Promise<Buffer> {
  const bytes = await withEmptySignature();
  const text = bytes.toString("latin1");
  const start = text.indexOf(`<${"0".repeat(ROOM)}>`);
  const end = start + ROOM + 2;
  const ranges = `[0 ${start} ${end} ${bytes.length - end}]`;
  const place = text.indexOf("/ByteRange");
  const room = text.indexOf("]", place) + 1 - place;
  bytes.write(`/ByteRange ${ranges}`.padEnd(room), place, "latin1");
  const signature = sign(Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]));
  bytes.write(signature.toString("hex"), start + 1, "latin1");
  return bytes;
}

async function withEmptySignature(): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  page.drawText("Page 1", { x: 72, y: 720, size: 14 });
  const { context } = document;
  const huge = PDFNumber.of(9_999_999_999);
  const value = context.register(
    context.obj({
      Type: "Sig",
      Filter: "Adobe.PPKLite",
      SubFilter: "adbe.pkcs7.detached",
      ByteRange: [PDFNumber.of(0), huge, huge, huge],
      Contents: PDFHexString.of("0".repeat(ROOM)),
      M: PDFString.of("D:20261120093000+07'00'"),
    }),
  );
  const field = context.register(
    context.obj({
      Type: "Annot",
      Subtype: "Widget",
      FT: "Sig",
      T: PDFString.of("Signature1"),
      V: value,
      F: 132,
      Rect: [0, 0, 0, 0],
      P: page.ref,
    }),
  );
  page.node.set(PDFName.of("Annots"), context.obj([field]));
  document.catalog.set(PDFName.of("AcroForm"), context.obj({ SigFlags: 3, Fields: [field] }));
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

function sign(content: Buffer): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "signed-"));
  const at = (name: string) => path.join(folder, name);
  const openssl = (...given: string[]) =>
    execFileSync("openssl", given, { stdio: ["ignore", "pipe", "ignore"] });
  try {
    writeFileSync(at("content"), content);
    openssl(
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Test"],
      ...["-keyout", at("key"), "-out", at("cert")],
    );
    openssl(
      ...["cms", "-sign", "-binary", "-md", "sha256", "-in", at("content"), "-outform", "DER"],
      ...["-signer", at("cert"), "-inkey", at("key"), "-out", at("signature")],
    );
    return readFileSync(at("signature"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

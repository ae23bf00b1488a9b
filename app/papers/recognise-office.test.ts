import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentTypes, officeFile, openDocument, zipOf } from "../testing/office-files.ts";
import { OFFICE_KINDS } from "./office-file.ts";
import { recogniseOffice } from "./recognise-office.server.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-test-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Its kind, or why it is refused. */
async function verdict(content: Buffer | string): Promise<string | null> {
  const file = path.join(folder, crypto.randomUUID());
  writeFileSync(file, content);
  return recogniseOffice(file).catch((error) => error.code ?? String(error));
}

const MACRO_TYPE = contentTypes({
  "/word/document.xml": "application/vnd.ms-word.document.macroEnabled.main+xml",
});
const LOCKED = '<manifest:encryption-data manifest:checksum="x"/></manifest:manifest>';

/** The first bytes of a compound file: the list of its parts in the sector behind the head. */
function compound(part: string): Buffer {
  const head = Buffer.alloc(512);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(head);
  head.writeUInt16LE(9, 30);
  return Buffer.concat([head, Buffer.alloc(256), Buffer.from(part, "utf16le"), Buffer.alloc(300)]);
}

/** The directory says so of the largest part; nothing that long is in it. */
async function saysItUnfoldsTo(bytes: number): Promise<Buffer> {
  const file = await officeFile("docx");
  const entry = file.lastIndexOf(Buffer.from("504b0102", "hex"));
  file.writeUInt32LE(bytes, entry + 24);
  return file;
}

/** A directory whose entries all name the same part. */
async function overlapping(count: number): Promise<Buffer> {
  const file = await officeFile("docx", { "word/large.xml": Buffer.alloc(1e6) });
  const [from, end] = [file.readUInt32LE(file.length - 6), file.length - 22];
  const many = Buffer.concat(Array.from({ length: count }, () => file.subarray(from, end)));
  const tail = Buffer.from(file.subarray(end));
  tail.writeUInt32LE(many.length, 12);
  return Buffer.concat([file.subarray(0, from), many, tail]);
}

describe("an office file is known by its content", () => {
  test.each(OFFICE_KINDS)("%s", async (kind) => {
    expect(await verdict(await officeFile(kind))).toBe(kind);
  });

  test.each<[string, () => string | Buffer | Promise<Buffer>]>([
    ["a text", () => "Tờ trình"],
    ["nothing", () => ""],
    ["a PDF", () => "%PDF-1.7\n"],
    ["the first half of one", async () => (await officeFile("docx")).subarray(0, 500)],
    ["a ZIP of other things", () => zipOf({ "to-trinh.docx": "x", "a/mimetype": "x" })],
    ["a ZIP that names another kind", () => zipOf({ mimetype: "application/epub+zip" })],
    ["what Office wrote before 2007", () => compound("WordDocument")],
  ])("%s is none", async (_, make) => {
    expect(await verdict(await make())).toBeNull();
  });
});

describe("what is refused before it is opened", () => {
  const manifest = openDocument("odt", "")["META-INF/manifest.xml"]?.toString() ?? "";
  test.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ["a password, by Office", () => compound("EncryptedPackage"), "paper-encrypted"],
    [
      "a password, by OpenDocument",
      () =>
        officeFile("odt", {
          "META-INF/manifest.xml": manifest.replace("</manifest:manifest>", LOCKED),
        }),
      "paper-encrypted",
    ],
    [
      "a file made for macros",
      () => officeFile("docx", { "[Content_Types].xml": MACRO_TYPE }),
      "paper-macros",
    ],
    [
      "macros in a file made for none",
      () => officeFile("xlsx", { "xl/vbaProject.bin": "x" }),
      "paper-macros",
    ],
    [
      "macros of OpenDocument",
      () => officeFile("ods", { "Basic/Standard/M.xml": "x" }),
      "paper-macros",
    ],
    [
      "scripts of OpenDocument",
      () => officeFile("odp", { "Scripts/python/m.py": "x" }),
      "paper-macros",
    ],
    ["a part of 600 MB", () => saysItUnfoldsTo(600e6), "paper-too-costly"],
    ["one part named six hundred times", () => overlapping(600), "paper-too-costly"],
    [
      "a list of parts that unfolds without end",
      () => officeFile("docx", { "[Content_Types].xml": Buffer.alloc(20e6, " ") }),
      "paper-too-costly",
    ],
  ])("%s", async (_, make, code) => {
    expect(await verdict(await make())).toBe(code);
  });
});

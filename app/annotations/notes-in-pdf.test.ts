import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noteId, someNotes } from "../testing/notes.ts";
import { makePdf } from "../testing/pdfs.ts";
import { makeSigningKeys, PASSWORD } from "../../e2e/support/signing-keys.ts";
import { signedPdf } from "../testing/signed-pdf.ts";
import { writeNotes, type PdfOrder } from "./notes-in-pdf.paper.ts";

const folder = mkdtempSync(path.join(tmpdir(), "notes-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (bytes: Uint8Array, name = "out.pdf") => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

let plain: Buffer;
beforeAll(async () => {
  plain = await makePdf(2);
});

const TAKEN_AT = Date.parse("2026-11-21T08:05:00+07:00");

const order = (form: PdfOrder["form"], appends = false): PdfOrder => {
  const watermark = { reader: "Bộ trưởng Bộ Y tế", at: TAKEN_AT, meeting: "Phiên họp thứ 9" };
  return { form, appends, notes: someNotes(), pages: 2, watermark };
};

async function annotationsOf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const found = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    for (const each of await page.getAnnotations()) found.push({ ...each, page: number });
  }
  await pdf.loadingTask.destroy();
  return found;
}

const textOf = (bytes: Uint8Array): string =>
  execFileSync("pdftotext", [written(bytes), "-"], { encoding: "utf8" });

/** How many pixels of the page differ from those of the plain one. */
function inked(bytes: Uint8Array, page: number): number {
  const picture = (file: string) =>
    execFileSync("pdftoppm", ["-r", "50", "-f", String(page), "-l", String(page), file]);
  const [before, after] = [picture(written(plain, "plain.pdf")), picture(written(bytes))];
  expect(after.length).toBe(before.length);
  return after.filter((value, index) => value !== before[index]).length / 3;
}

/** What poppler says of each signature. */
const signatures = (bytes: Uint8Array): string[] => {
  const said = execFileSync("pdfsig", ["-nocert", written(bytes)], { encoding: "utf8" });
  return [...said.matchAll(/Signature Validation: (.*)/g)].map(([, verdict = ""]) => verdict);
};

describe.each([false, true])("notes as annotations, appended: %s", (appends) => {
  test("pdf.js finds each with its author, time and words, replies at what they answer", async () => {
    const found = await annotationsOf(await writeNotes(plain, order("annotations", appends)));
    expect(found.map(({ subtype, page }) => `${page} ${subtype}`).sort()).toEqual(
      ["1 Highlight", "1 Ink", "1 Square", "1 StrikeOut", "1 Text", "1 Text", "1 Text"].concat([
        "1 Underline",
        "2 FreeText",
        "2 Text",
        "2 Text",
        "2 Underline",
      ]),
    );
    const highlight = found.find(({ subtype }) => subtype === "Highlight");
    expect(highlight).toMatchObject({
      titleObj: { str: "Bộ trưởng Bộ Khoa học và Công nghệ" },
      contentsObj: { str: "Đề nghị làm rõ" },
      modificationDate: "D:20261120093100+07'00'",
      hasAppearance: true,
    });
    const answers = found.filter(({ inReplyTo }) => inReplyTo && inReplyTo === highlight?.id);
    expect(answers.map(({ titleObj, contentsObj }) => [titleObj.str, contentsObj.str])).toEqual(
      expect.arrayContaining([["Bộ trưởng Bộ Tư pháp", "Bộ Tư pháp sẽ bổ sung"]]),
    );
  });

  test("poppler draws them and reads the paper's own text as before", async () => {
    const bytes = await writeNotes(plain, order("annotations", appends));
    expect(inked(bytes, 1)).toBeGreaterThan(1000);
    expect(inked(bytes, 2)).toBeGreaterThan(300);
    expect(textOf(bytes)).toContain("Page 2");
  });

  test("marks that became part of the pages leave no annotation; their words stand at the end", async () => {
    const bytes = await writeNotes(plain, order("flat", appends));
    expect(await annotationsOf(bytes)).toEqual([]);
    expect(inked(bytes, 1)).toBeGreaterThan(1000);
    const text = textOf(bytes);
    expect(text).toContain("Bổ sung khoản 3 Điều 5:");
    expect(text).toContain("GHI CHÚ KÈM THEO");
    expect(text).toMatch(/Trang 1 · Bộ trưởng Bộ Khoa học và Công nghệ · 09:31 ngày 20\/11\/2026/);
    expect(text).toContain("– Bộ trưởng Bộ Tư pháp, 09:31 ngày 20/11/2026: Bộ Tư pháp sẽ bổ sung");
  });
});

test.each(["annotations", "flat"] as const)("every page says who took it: %s", async (form) => {
  const text = textOf(await writeNotes(plain, order(form)));
  const said = text.match(/Bộ trưởng Bộ Y tế · 08:05 21\/11\/2026 · Phiên họp thứ 9/g);
  expect(said).toHaveLength(form === "flat" ? 3 : 2);
});

test("every record keeps its id, so that a file can be matched with the notes again", async () => {
  const bytes = await writeNotes(plain, order("annotations"));
  const names = execFileSync("qpdf", ["--json", "--json-key=qpdf", written(bytes)], {
    encoding: "utf8",
  });
  for (let number = 1; number <= 10; number += 1) expect(names).toContain(noteId(number));
});

test.each(["annotations", "flat"] as const)("a signature still holds: %s", async (form) => {
  const keys = makeSigningKeys();
  const original = await signedPdf(keys.agency, PASSWORD);
  keys.end();
  expect(signatures(original)).toEqual(["Signature is Valid."]);
  const bytes = await writeNotes(original, { ...order(form, true), pages: 1 });
  expect(Buffer.from(bytes.subarray(0, original.length)).equals(original)).toBe(true);
  expect(signatures(bytes)).toEqual(["Signature is Valid."]);
  if (form === "annotations") expect((await annotationsOf(bytes)).length).toBeGreaterThan(8);
});

test("a note whose place is gone says so, with the words it stood on", async () => {
  const [note] = someNotes();
  if (!note) throw new Error("no note");
  const notes = [{ ...note, standing: { is: "orphan" as const } }];
  const [found] = await annotationsOf(await writeNotes(plain, { ...order("annotations"), notes }));
  expect(found?.subtype).toBe("Text");
  expect(found?.contentsObj.str).toBe(
    "[Vị trí ở bản 1 không còn trong bản này]\n“Page 1”\nĐề nghị làm rõ",
  );
});

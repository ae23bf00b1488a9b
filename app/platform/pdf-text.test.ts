import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { writePdf } from "../testing/pdfs.ts";
import { openPdf, readPageText, type PageText } from "./pdf-text.server.ts";

/** One page that shows these operators in two fonts of these names. */
function pageWith(content: Buffer | string, fonts: { F1: string; F2?: string }): Buffer {
  const font = (name: string) =>
    `<</Type/Font/Subtype/TrueType/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  const body = Buffer.isBuffer(content) ? content : Buffer.from(content, "latin1");
  return writePdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 ${font(fonts.F1)}/F2 ${font(fonts.F2 ?? "Times-Roman")}>>>>>>`,
    Buffer.concat([
      Buffer.from(`<</Length ${body.length}>>stream\n`),
      body,
      Buffer.from("\nendstream"),
    ]),
  ]);
}

async function textOf(bytes: Uint8Array, number = 1): Promise<PageText> {
  const document = await openPdf(new Uint8Array(bytes));
  try {
    return await readPageText(await document.getPage(number));
  } finally {
    await document.loadingTask.destroy();
  }
}

describe("the words of a page", () => {
  test("lines follow one another, and every run has its place", async () => {
    const content = "BT /F1 10 Tf 100 700 Td (First line) Tj 0 -20 Td (second) Tj ET";
    const { text, items } = await textOf(pageWith(content, { F1: "Helvetica" }));
    expect(text).toBe("First line\nsecond");
    expect(items.map(({ start, end }) => text.slice(start, end))).toEqual(["First line", "second"]);
    const [left = 0, top = 0, right = 0, , , bottom = 0] = items[0]?.quad ?? [];
    expect(left).toBe(100);
    expect(right).toBeGreaterThan(130);
    expect(top).toBeGreaterThan(704);
    expect(bottom).toBeLessThanOrEqual(700);
  });

  test("a run written sideways has its corners turned with it", async () => {
    const content = "BT /F1 10 Tf 0 1 -1 0 300 100 Tm (up) Tj ET";
    const { items } = await textOf(pageWith(content, { F1: "Helvetica" }));
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = items[0]?.quad ?? [];
    expect(y1).toBe(100);
    expect(x1).toBeLessThan(300);
    expect([x2, y2 > y1]).toEqual([x1, true]);
  });

  test.each([
    [".VnTime", "Céng hßa x· héi chñ nghÜa", "Cộng hòa xã hội chủ nghĩa"],
    [".VnTimeH", "bé t­ ph¸p", "BỘ TƯ PHÁP"],
    ["VNI-Times", "Coäng hoøa xaõ hoäi", "Cộng hòa xã hội"],
    ["Helvetica", "Fête à l'évêché", "Fête à l'évêché"],
  ])("%s is read as it looks", async (name, stored, shown) => {
    const content = Buffer.from(`BT /F1 12 Tf 50 700 Td (${stored}) Tj ET`, "latin1");
    expect((await textOf(pageWith(content, { F1: name }))).text).toBe(shown);
  });

  test("an old font beside an ordinary one on the same page", async () => {
    const content = "BT /F1 12 Tf 50 700 Td (ViÖt) Tj 0 -20 Td /F2 12 Tf (Être) Tj ET";
    const made = await textOf(pageWith(Buffer.from(content, "latin1"), { F1: ".VnTime" }));
    expect(made.text).toBe("Việt\nÊtre");
  });
});

/** A shelf of odd PDFs beside the project; where it is missing, there is nothing to try. */
const SHELF = process.env["PDF_SHELF"] ?? path.resolve(import.meta.dirname, "../../../shared/pdfs");

test.runIf(existsSync(SHELF))("marks written apart are composed", async () => {
  const { text } = await textOf(readFileSync(path.join(SHELF, "french_diacritics.pdf")));
  expect(text).toBe(text.normalize("NFC"));
  expect(text).toMatch(/[éèêëàâùûüîïôç]/);
});

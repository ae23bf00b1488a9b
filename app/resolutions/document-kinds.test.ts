import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { documentKinds } from "../testing/document-kinds.ts";
import { unzip } from "../../e2e/support/unzip.ts";
import { documentPaper, romanNumeral, type StateDocument } from "./document-paper.ts";
import type { PrintedKind } from "./document-form.ts";
import { renderPiecePaper } from "./piece-paper.paper.ts";
import { renderWordPaper } from "./word-paper.paper.ts";

const millimetre = 72 / 25.4;

type Words = { text: string; font: string; size: number; left: number; right: number; y: number };
type Sheet = { lines: Words[]; fields: Map<string, number[]> };

/** What each kind says, in the order of Decree 30/2020/NĐ-CP, annex III. */
const ORDER: Record<PrintedKind, string[]> = {
  resolution: [
    ...["CHÍNH PHỦ", "Số: 08/NQ-CP", "Hà Nội, ngày 05 tháng 02 năm 2026", "NGHỊ QUYẾT"],
    ...["Về kết nối", "CHÍNH PHỦ", "Căn cứ Luật", "Theo đề nghị", "QUYẾT NGHỊ:"],
    ...["Điều 1. Mục tiêu", "Điều 2.", "thi hành Nghị quyết này./.", "Nơi nhận:"],
  ],
  decision: [
    ...["THỦ TƯỚNG", "CHÍNH PHỦ", "Số: 112/QĐ-TTg", "Hà Nội, ngày 12 tháng 6 năm 2026"],
    ...["QUYẾT ĐỊNH", "Về việc thành lập", "THỦ TƯỚNG CHÍNH PHỦ", "Căn cứ Luật"],
    ...["QUYẾT ĐỊNH:", "Điều 1. Thành lập", "Điều 3.", "Quyết định này./.", "Nơi nhận:"],
    ...["KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG", "Phụ lục", "DANH SÁCH", "(Kèm theo Quyết định số 112"],
  ],
  directive: [
    ...["Số: 09/CT-TTg", "HỎA TỐC", "CHỈ THỊ", "Về tăng cường", "Thời gian qua", "I. Yêu cầu"],
    ...["II. Nhiệm vụ", "1. Bộ Nội vụ", "Chỉ thị này./.", "Nơi nhận:", "THỦ TƯỚNG"],
  ],
  "conclusion-notice": [
    ...["VĂN PHÒNG CHÍNH PHỦ", "Số: 215/TB-VPCP", "THÔNG BÁO", "Kết luận của", "Ngày 03 tháng 12"],
    ...["I. Về tình hình", "II. Về nhiệm vụ", "để các bộ, cơ quan biết, thực hiện./.", "Nơi nhận:"],
    ...["KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"],
  ],
  minutes: [
    ...["CHÍNH PHỦ", "BIÊN BẢN", "Phiên họp", "Phần mở đầu", "Phiên họp kết thúc"],
    ...["THƯ KÝ", "CHỦ TỌA", "Nơi nhận:"],
  ],
};

const kinds: PrintedKind[] = [
  "resolution",
  "decision",
  "directive",
  "conclusion-notice",
  "minutes",
];

describe.each(kinds)("the layout of a %s (Decree 30/2020, annex I)", (kind) => {
  const document: StateDocument = documentKinds()[kind];
  let pages: Sheet[];
  beforeAll(async () => {
    pages = await sheetsOf(await renderPiecePaper(documentPaper(document)));
  });
  const first = (text: string) => {
    const found = pages.flatMap(({ lines }) => lines).find((each) => each.text.startsWith(text));
    if (!found) throw new Error(`nothing begins with ${text}`);
    return found;
  };

  test("says everything in the order of the form", () => {
    expectInOrder(
      pages.map(({ lines }) => lines.map(({ text }) => text).join(" ")).join(" "),
      kind,
    );
  });

  test("A4 with its margins: 20 above and below, 30 left, 20 right", () => {
    for (const { lines } of pages) {
      for (const { text, left, right, y, size } of lines.filter(({ size }) => size > 9)) {
        if (y > 841.9 - 20 * millimetre) continue;
        expect(left, text).toBeGreaterThanOrEqual(30 * millimetre - 0.5);
        expect(right, text).toBeLessThanOrEqual(595.3 - 20 * millimetre + 1);
        expect(y, text).toBeGreaterThan(20 * millimetre - 1);
        expect(y + size * 0.6, text).toBeLessThan(841.9 - 20 * millimetre);
      }
    }
  });

  test("the motto stands at the right of the issuing body, 12 and 13 points, upright and bold", () => {
    const [nation, motto] = [first("CỘNG HÒA XÃ HỘI"), first("Độc lập - Tự do - Hạnh phúc")];
    expect(nation).toMatchObject({ size: 12, font: "Tinos-Bold" });
    expect(motto).toMatchObject({ size: 13, font: "Tinos-Bold" });
    expect(middle(nation)).toBeCloseTo(middle(motto), 0);
    expect(pages[0]?.lines[0]?.right).toBeLessThan(nation.left);
    expect(pages[0]?.lines[0]?.font).toBe("Tinos-Bold");
  });

  test("number 13 upright, place and date 13 in italics on its line", () => {
    const date = first("Hà Nội, ngày");
    expect(date).toMatchObject({ size: 13, font: "Tinos-Italic" });
    expect(middle(date)).toBeCloseTo(middle(first("Độc lập")), 0);
    const number = first("Số:");
    expect(number).toMatchObject({ size: 13, font: "Tinos-Regular", y: date.y });
  });

  test("kind and abstract 14, bold, in the middle of the text", () => {
    const name = documentPaper(document).kind;
    for (const line of [first(name), first(document.title.slice(0, 12))]) {
      expect(line).toMatchObject({ size: 14, font: "Tinos-Bold" });
      expect(middle(line)).toBeCloseTo((30 * millimetre + 595.3 - 20 * millimetre) / 2, 0);
    }
  });

  test("page numbers in the middle of the top margin from the second page on", () => {
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach(({ lines }, at) => {
      const inMargin = lines.filter(({ y }) => y > 841.9 - 20 * millimetre);
      expect(inMargin.map(({ text }) => text)).toEqual(at === 0 ? [] : [String(at + 1)]);
      for (const line of inMargin) {
        expect(line.size).toBe(13);
        expect(middle(line)).toBeCloseTo((30 * millimetre + 595.3 - 20 * millimetre) / 2, 0);
      }
    });
  });

  test("recipients 11 below their bold italic heading, who signs at their right in bold", () => {
    expect(first("Nơi nhận:")).toMatchObject({ size: 12, font: "Tinos-BoldItalic" });
    expect(first("- ")).toMatchObject({ size: 11, font: "Tinos-Regular" });
    const office = first(document.signed.signer.office);
    expect(office).toMatchObject({ font: "Tinos-Bold" });
    expect(pages.flatMap(({ lines }) => lines).at(-1)?.text).not.toBe("Nơi nhận:");
  });

  test("says the same for a word processor, with its headings as headings", async () => {
    const files = await unzip(await renderWordPaper(documentPaper(document)));
    const xml = files.get("word/document.xml")?.toString() ?? "";
    const text = xml.replaceAll("</w:p>", " ").replaceAll(/<[^>]+>/g, "");
    expectInOrder(text, kind);
    expect(xml).toContain('<w:pStyle w:val="Title"/>');
    const headings = xml.match(/w:val="Heading1"/g)?.length ?? 0;
    const titled = document.articles.filter(({ title }) => title !== "").length;
    expect(headings).toBe(titled + (document.annexes?.length ?? 0));
    expect(xml).toContain("<w:titlePg/>");
  });

  function expectInOrder(text: string, of: PrintedKind): void {
    let from = 0;
    for (const sentence of ORDER[of]) {
      const at = text.replaceAll(/\s+/g, " ").indexOf(sentence, from);
      expect(at, sentence).toBeGreaterThanOrEqual(from);
      from = at + sentence.length;
    }
  }
});

describe("a document that is to be signed", () => {
  test("keeps the place of the signature in the middle between office and name", async () => {
    const { decision } = documentKinds();
    const signer = { ...decision.signed.signer, name: "Người ký" };
    const signed = { ...decision.signed, signer };
    const paper = documentPaper({ ...decision, signed, isToSign: true });
    const sheets = await sheetsOf(await renderPiecePaper(paper));
    const sheet = sheets.find(({ fields }) => fields.has("ecabinet-person"));
    const [left = 0, bottom = 0, right = 0, top = 0] = sheet?.fields.get("ecabinet-person") ?? [];
    const lines = sheet?.lines ?? [];
    const office = lines.find(({ text }) => text === "PHÓ THỦ TƯỚNG");
    const name = lines.find(({ text }) => text === "Người ký");
    expect((left + right) / 2).toBeCloseTo(middle(office), 0);
    expect(middle(name)).toBeCloseTo(middle(office), 0);
    expect(office?.y).toBeGreaterThan(top - 4);
    expect(name?.y).toBeLessThan(bottom);
    expect([...(sheets[0]?.fields.keys() ?? [])]).toEqual(["ecabinet-number", "ecabinet-date"]);
  });
});

test("annexes bear Roman numbers", () => {
  expect([1, 3, 4, 9, 14, 40].map(romanNumeral)).toEqual(["I", "III", "IV", "IX", "XIV", "XXXX"]);
});

const middle = (words: Pick<Words, "left" | "right"> | undefined) =>
  words ? (words.left + words.right) / 2 : Number.NaN;

/** Every line of every page with its face, size and place; fields with their rectangles. */
async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const opening = getDocument({ data: Uint8Array.from(bytes), fontExtraProperties: true });
  const pdf = await opening.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    const lines: Words[] = [];
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , , size = 0, left = 0, y = 0] = item.transform as number[];
      const font = String(page.commonObjs.get(item.fontName).name).replace(/^[A-Z]+\+/u, "");
      const last = lines.at(-1);
      const right = left + item.width;
      if (last && Math.abs(last.y - y) < 0.5 && left >= last.right - 1 && left - last.right < 12)
        Object.assign(last, {
          text: last.text + (left - last.right > 1 ? " " : "") + item.str,
          right,
        });
      else lines.push({ text: item.str, font, size: Math.round(size * 100) / 100, left, right, y });
    }
    const annotations: { fieldName?: string; rect: number[] }[] = await page.getAnnotations();
    const fields = new Map(annotations.map(({ fieldName = "", rect }) => [fieldName, rect]));
    sheets.push({ lines, fields });
  }
  await opening.destroy();
  return sheets;
}

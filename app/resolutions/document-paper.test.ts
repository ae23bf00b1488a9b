import { Worker } from "node:worker_threads";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { draftResolution, proposal } from "../../db/fixtures/papers.ts";
import { report, summary } from "../../db/fixtures/report.ts";
import { renderDemoPaper } from "./demo-papers.paper.ts";
import { documentPaper, type StateDocument } from "./document-paper.ts";
import { renderPiecePaper } from "./piece-paper.paper.ts";

const draft = draftResolution({ issuedOn: "2026-12-03" }).resolution;
const issued = { ...draft, number: 8, issuedOn: "2026-02-05", mark: undefined };

const renderDocument = (document: StateDocument) => renderPiecePaper(documentPaper(document));

const withClause = (text: string) => ({
  ...issued,
  articles: [{ number: 1, title: "Nhiệm vụ", clauses: [{ number: null, text }] }],
});

describe("an issued resolution", () => {
  test("reads in the order of Decree 30/2020 and with the exact words", async () => {
    const { text } = await opened(await renderDocument(issued));
    expectInOrder(text, [
      "CHÍNH PHỦ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 08/NQ-CP",
      "Hà Nội, ngày 05 tháng 02 năm 2026",
      "NGHỊ QUYẾT",
      "Về kết nối, chia sẻ dữ liệu phục vụ cung cấp dịch vụ công trực tuyến",
      "CHÍNH PHỦ",
      "Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;",
      "Theo đề nghị của Bộ trưởng Bộ Khoa học và Công nghệ.",
      "QUYẾT NGHỊ:",
      "Điều 1. Mục tiêu",
      "Đến hết quý II năm 2027, 100% cơ sở dữ liệu quốc gia được kết nối với Cổng Dịch vụ công quốc gia; người dân, doanh nghiệp không phải cung cấp lại giấy tờ đã có trong cơ sở dữ liệu.",
      "Điều 2. Nhiệm vụ của các bộ, cơ quan ngang bộ",
      "2. Bộ Tư pháp chủ trì, phối hợp với Bộ Công an trình Thủ tướng Chính phủ phương án kết nối Cơ sở dữ liệu hộ tịch điện tử; hoàn thành trong tháng 12 năm 2026.",
      "Điều 3. Hiệu lực và tổ chức thực hiện",
      "chịu trách nhiệm thi hành Nghị quyết này./.",
      "Nơi nhận:",
      "- Ban Bí thư Trung ương Đảng;",
      "- Lưu: VT, KSTT (2b).",
      "TM. CHÍNH PHỦ",
      "THỦ TƯỚNG",
    ]);
    expect(text).not.toContain("DỰ THẢO");
  });

  test("is numbered from its second page and carries the signer's name when there is one", async () => {
    const { signer, recipients } = issued.signed;
    const named = {
      ...issued,
      signed: { signer: { ...signer, name: "Thủ tướng Chính phủ" }, recipients },
    };
    const { pages } = await opened(await renderDocument(named));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toMatch(/^CHÍNH PHỦ/u);
    expect(pages[1]).toMatch(/^2 /u);
    expect(pages[1]).toContain("THỦ TƯỚNG Thủ tướng Chính phủ");
  });

  test("has four faces of Tinos in the file and no other font", async () => {
    const { fonts } = await opened(await renderDocument(issued));
    expect(fonts.map((font) => font.name.replace(/^[A-Z]+\+/u, "")).sort()).toEqual([
      "Tinos-Bold",
      "Tinos-BoldItalic",
      "Tinos-Italic",
      "Tinos-Regular",
    ]);
    expect(fonts.every((font) => font.isEmbedded)).toBe(true);
  });

  test("is the same file again, and reads well after a paper with other letters", async () => {
    const first = await renderDocument(issued);
    await renderDocument(withClause("Ế Ấ Ớ Ứ Ẳ Ổ"));
    const second = await renderDocument(withClause("Ê Â Ơ Ư Ă Ô Ưu tiên"));
    expect((await opened(second)).text).toContain("Ê Â Ơ Ư Ă Ô Ưu tiên");
    expect((await renderDocument(issued)).equals(first)).toBe(true);
  });

  test("may be signed for the Prime Minister", async () => {
    const signer = { capacity: "TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG", office: "PHÓ THỦ TƯỚNG" };
    const { text, fonts } = await opened(
      await renderDocument({ ...issued, signed: { ...issued.signed, signer } }),
    );
    expect(text).toContain("TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG");
    expect(fonts.every((font) => font.isEmbedded)).toBe(true);
  });

  test("is set from decomposed letters as from composed ones", async () => {
    const decomposed = { ...issued, title: issued.title.normalize("NFD") };
    expect((await opened(await renderDocument(decomposed))).text).toContain(
      "chia sẻ dữ liệu phục vụ",
    );
  });

  test("takes clauses with points and clauses longer than a page", async () => {
    const long = "Các bộ, cơ quan ngang bộ, địa phương báo cáo kết quả thực hiện hằng quý; ".repeat(
      90,
    );
    const clauses = [
      { number: 1, text: "Giao các bộ:\na) Rà soát dữ liệu;\nb) Công bố danh mục." },
      { number: 2, text: long },
    ];
    const paper = { ...issued, articles: [{ number: 1, title: "Nhiệm vụ", clauses }] };
    const { text, pages } = await opened(await renderDocument(paper));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    expectInOrder(text, [
      "1. Giao các bộ: a) Rà soát dữ liệu; b) Công bố",
      "hằng quý./.",
      "THỦ TƯỚNG",
    ]);
  });

  test("comes out of its worker", async () => {
    const path = new URL("./piece-paper.worker.ts", import.meta.url);
    const workerData = { paper: documentPaper(issued), format: "pdf" };
    const worker = new Worker(path, { workerData });
    const bytes = await new Promise<Uint8Array>((resolve, reject) => {
      worker.once("message", resolve).once("error", reject);
    });
    expect((await opened(bytes)).text).toContain("Số: 08/NQ-CP");
  });
});

describe("a draft", () => {
  test("says so, leaves number and day open", async () => {
    const { text } = await opened(await renderDocument(draft));
    expectInOrder(text, ["Số: /NQ-CP", "DỰ THẢO 3", "Hà Nội, ngày tháng 12 năm 2026"]);
  });

  test("without a date leaves all of it open", async () => {
    const { text } = await opened(await renderDocument({ ...draft, issuedOn: null }));
    expect(text).toContain("Hà Nội, ngày tháng năm");
  });
});

describe("the papers of the demonstration", () => {
  const asked = { issuedOn: "2026-12-03", month: 11, year: 2026 };

  test("the submission", async () => {
    const { text, pages } = await opened(await renderDemoPaper(proposal(asked)));
    expect(pages.length).toBeLessThanOrEqual(10);
    expectInOrder(text, [
      "BỘ KHOA HỌC VÀ CÔNG NGHỆ",
      "Số: 412/TTr-BKHCN",
      "TỜ TRÌNH",
      "Kính gửi: Chính phủ",
      "I. SỰ CẦN THIẾT BAN HÀNH NGHỊ QUYẾT",
      "VII. NHỮNG VẤN ĐỀ CÒN Ý KIẾN KHÁC NHAU",
      "kính trình Chính phủ xem xét, quyết định./.",
      "BỘ TRƯỞNG",
    ]);
  });

  test("the draft resolution carries the deadline it is given", async () => {
    const paper = draftResolution({ issuedOn: "2027-03-04", deadline: "trong quý II năm 2027" });
    const { text } = await opened(await renderDemoPaper(paper));
    expect(text).toContain("hộ tịch điện tử; hoàn thành trong quý II năm 2027.");
  });

  test("the summary has at most six pages", async () => {
    const { pages } = await opened(await renderDemoPaper(summary(asked)));
    expect(pages.length).toBeLessThanOrEqual(6);
  });

  test("the report has more than sixty pages, no page twice, and its text in order", async () => {
    const bytes = await renderDemoPaper(report(asked));
    const { text, pages } = await opened(bytes);
    expect(bytes.length).toBeLessThan(3_000_000);
    expect(pages.length).toBeGreaterThanOrEqual(60);
    expect(new Set(pages).size).toBe(pages.length);
    pages.slice(1).forEach((page, at) => expect(page.startsWith(`${at + 2} `)).toBe(true));
    expectInOrder(text, [
      "Tình hình kinh tế - xã hội tháng 11 và 11 tháng năm 2026; nhiệm vụ, giải pháp trọng tâm tháng 12 năm 2026",
      "II. TÌNH HÌNH KINH TẾ - XÃ HỘI CÁC VÙNG VÀ ĐỊA PHƯƠNG",
      "6.5. Cà Mau",
      "V. NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM THÁNG 12 NĂM 2026",
      "xem xét, chỉ đạo./.",
      "Phụ lục I",
      "(Kèm theo Báo cáo số 871/BC-BTC ngày 03 tháng 12 năm 2026)",
      "Đơn vị tính: %",
      "Diện tích gieo trồng lúa (nghìn ha)",
      "Phụ lục II",
    ]);
    expect(text).not.toMatch(/[{}]|undefined|NaN/u);
  }, 60_000);

  test.each([
    [
      1,
      "Tình hình kinh tế - xã hội tháng 1 năm 2027; nhiệm vụ, giải pháp trọng tâm tháng 2 năm 2027",
    ],
    [
      12,
      "Tình hình kinh tế - xã hội tháng 12 và năm 2027; nhiệm vụ, giải pháp trọng tâm tháng 1 năm 2028",
    ],
  ])("the words for month %i", (month, abstract) => {
    expect(summary({ issuedOn: "2027-02-01", month, year: 2027 }).heading.abstract).toBe(abstract);
  });
});

async function opened(bytes: Uint8Array) {
  const opening = getDocument({ data: Uint8Array.from(bytes), fontExtraProperties: true });
  const pdf = await opening.promise;
  const pages: string[] = [];
  const fonts = new Map<string, { name: string; isEmbedded: boolean }>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""));
    pages.push(words.join("").replace(/\s+/gu, " ").trim());
    if (number > 2) continue;
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const at of fnArray.keys()) {
      if (fnArray[at] !== OPS.setFont) continue;
      const font = page.commonObjs.get(argsArray[at][0]);
      fonts.set(font.name, { name: font.name, isEmbedded: !font.missingFile });
    }
  }
  await opening.destroy();
  return { pages, text: pages.join(" "), fonts: [...fonts.values()] };
}

function expectInOrder(text: string, sentences: string[]): void {
  let from = 0;
  for (const sentence of sentences) {
    const at = text.indexOf(sentence, from);
    expect(
      at,
      `"${sentence}" after "${text.slice(Math.max(0, from - 60), from)}"`,
    ).toBeGreaterThanOrEqual(from);
    from = at + sentence.length;
  }
}

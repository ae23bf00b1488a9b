import { describe, expect, test } from "vitest";
import type { PiecePaper } from "../resolutions/paper-piece.ts";
import { renderWordPaper } from "../resolutions/word-paper.paper.ts";
import { unzip } from "../../e2e/support/unzip.ts";
import type { SynthesisPrint } from "./synthesis-print.ts";
import { synthesisPaper } from "./synthesis-words.ts";

const at = Date.parse("2026-12-10T17:30:00+07:00");

const print: SynthesisPrint = {
  number: "03/PLYK-VPCP",
  subject: "Dự thảo Nghị định quy định về cán bộ, công chức cấp xã",
  ministry: "Bộ Nội vụ",
  submissionRef: "588/TTr-BNV",
  ...{ issuedAt: at - 7 * 86_400_000, dueAt: at, isExtended: true, closedAt: at },
  decree: "Nghị định số 191/2026/NĐ-CP",
  seats: 27,
  counts: { agree: 20, disagree: 1, other: 1 },
  result: {
    ...{ quorum: null, majority: { needed: 14 }, outcome: "ADOPTED", decidedBy: "MAJORITY" },
    tally: { for: 20, against: 1, abstain: 0, other: 1, deemed: 5, notCast: 0, invalid: 0 },
  },
  proposal: "adopt",
  silent: ["Bộ trưởng Bộ Y tế"],
  groups: [
    {
      title: "Vấn đề 1. Điều 12. Thời hạn",
      counts: "phương án 1: 20",
      rows: [
        {
          ...{ member: "Bộ trưởng Bộ Tài chính", overall: "DISAGREE", isReserved: true },
          // What somebody pasted: a character that no XML may carry, and what looks like XML.
          text: "Đề nghị bổ sung\u000b nguồn kinh phí <w:p> & điều kiện",
          answer: { explanation: "partly", text: "Đã bổ sung khoản 2", change: "Khoản 2 Điều 12" },
        },
      ],
    },
  ],
  madeAt: at,
};

const wordsOf = ({ pieces }: PiecePaper): string =>
  pieces
    .map((piece) => (piece.is === "table" ? piece.rows.flat().join("|") : piece.text))
    .join("\n");

describe("the synthesis in words", () => {
  test("figures with silence apart, every opinion with its answer, then the proposal", () => {
    const words = wordsOf(synthesisPaper(print));
    expect(words).toContain("Đồng ý 20, không đồng ý 1, ý kiến khác 1");
    expect(words).toContain("không phải ý kiến đã ký: 5 (Bộ trưởng Bộ Y tế)");
    expect(words).toContain("Bộ trưởng Bộ Tài chính (Không đồng ý; bảo lưu ý kiến)");
    expect(words).toContain("Tiếp thu một phần. Đã bổ sung khoản 2|Khoản 2 Điều 12");
    expect(words).toMatch(/3\. Đề xuất\n.*đề xuất thông qua/);
  });

  test("before the close nothing is proposed", () => {
    const open = { ...print, closedAt: null, result: null, proposal: null };
    expect(wordsOf(synthesisPaper(open))).not.toContain("Đề xuất");
  });

  test("for a word processor: the layout of a state paper, every letter in its place", async () => {
    const files = await unzip(await renderWordPaper(synthesisPaper(print)));
    const xml = files.get("word/document.xml")?.toString("utf8") ?? "";
    const text = xml.replaceAll(/<\/w:p>/g, "\n").replaceAll(/<[^>]+>/g, "");
    for (const line of [
      ...["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
      ...["BẢNG TỔNG HỢP Ý KIẾN", "Vấn đề 1. Điều 12. Thời hạn (phương án 1: 20)"],
      ...["Đề nghị bổ sung nguồn kinh phí &lt;w:p&gt; &amp; điều kiện", "Khoản 2 Điều 12"],
      ...["- Bộ Nội vụ;", "VỤ TRƯỞNG VỤ TỔNG HỢP"],
    ])
      expect(text).toContain(line);
    // A4 with 20/20/30/20 mm in twentieths of a point, and a head of the table on every page.
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11905"[^>]*w:h="16837"/);
    expect(xml).toMatch(/<w:pgMar [^>]*w:top="1133"[^>]*w:right="1133"[^>]*w:left="1700"/);
    expect(xml).toContain("<w:tblHeader/>");
    const styles = files.get("word/styles.xml")?.toString("utf8") ?? "";
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect([...xml].filter((sign) => /[\p{Cc}]/u.test(sign) && sign !== "\n")).toEqual([]);
  });
});

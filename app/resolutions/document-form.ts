/*
 * What sets the kinds of documents apart on paper (Decree 30/2020/NĐ-CP, annex III). Everything
 * else about their layout is the same for all.
 */

export type DocumentForm = {
  /** As it stands above the abstract. */
  name: string;
  /** As it is written within a sentence: "Kèm theo Nghị quyết số …". */
  named: string;
  /** Issuing body, in capitals. */
  body: string;
  /** The same within a sentence: "của Chính phủ". */
  bodyNamed: string;
  notation: string;
  /** Stands in the middle above the grounds. */
  authority: string | null;
  /** Stands in the middle between the grounds and what is decided. */
  order: string | null;
  /** "Điều 1." or "I." before the title of a part; parts of minutes have titles alone. */
  parts: "article" | "roman" | "title";
  /** Whether a draft of it is marked as such; minutes are never numbered and yet no draft. */
  isNumbered: boolean;
};

const article = { parts: "article", isNumbered: true } as const;
const roman = { parts: "roman", isNumbered: true } as const;
const silent = { authority: null, order: null } as const;
const primeMinister = "THỦ TƯỚNG CHÍNH PHỦ";

export const DOCUMENT_FORMS = {
  resolution: {
    ...{ name: "NGHỊ QUYẾT", named: "Nghị quyết", body: "CHÍNH PHỦ", notation: "NQ-CP" },
    bodyNamed: "Chính phủ",
    ...{ authority: "CHÍNH PHỦ", order: "QUYẾT NGHỊ:", ...article },
  },
  decision: {
    ...{ name: "QUYẾT ĐỊNH", named: "Quyết định", body: primeMinister, notation: "QĐ-TTg" },
    bodyNamed: "Thủ tướng Chính phủ",
    ...{ authority: primeMinister, order: "QUYẾT ĐỊNH:", ...article },
  },
  directive: {
    ...{ name: "CHỈ THỊ", named: "Chỉ thị", body: primeMinister, notation: "CT-TTg" },
    bodyNamed: "Thủ tướng Chính phủ",
    ...{ ...silent, ...roman },
  },
  "conclusion-notice": {
    ...{ name: "THÔNG BÁO", named: "Thông báo", body: "VĂN PHÒNG CHÍNH PHỦ" },
    bodyNamed: "Văn phòng Chính phủ",
    ...{ notation: "TB-VPCP", ...silent, ...roman },
  },
  minutes: {
    ...{ name: "BIÊN BẢN", named: "Biên bản", body: "CHÍNH PHỦ", notation: "BB-CP" },
    bodyNamed: "Chính phủ",
    ...{ ...silent, parts: "title", isNumbered: false },
  },
} as const satisfies Record<string, DocumentForm>;

export type PrintedKind = keyof typeof DOCUMENT_FORMS;

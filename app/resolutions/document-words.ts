import type { DocumentKind } from "./document-kind.ts";
import { framedMarks, type DocumentMarks } from "./document-marks.ts";
import type { AnnexPaper, ArticlePaper, StateDocument } from "./document-paper.ts";
import type { Signer } from "./paper-piece.ts";
import { longDate } from "./place-and-date.ts";

/** What is known of a document besides its text. Days are YYYY-MM-DD. */
export type DocumentFacts = {
  kind: DocumentKind;
  notation: string;
  title: string;
  articles: readonly ArticlePaper[];
  annexes: readonly AnnexPaper[];
  marks: DocumentMarks;
  /** null until it is issued. */
  issue: { number: number; on: string } | null;
  meeting: { title: string; on: string };
  /** Head of the ministry that led the item: "Bộ trưởng Bộ Tư pháp". */
  proposer: string | null;
  hasVote: boolean;
  /** Who presided: "Thủ tướng Chính phủ". */
  chair: string;
  /** By a Deputy Prime Minister, or a deputy of the head of the Government Office. */
  isByDeputy: boolean;
  isDemo: boolean;
};

const DEMO = "Tài liệu minh họa của bản trình diễn, không phải văn bản chính thức";

/** The words around the text that its kind and its origin prescribe (Decree 30/2020/NĐ-CP, annex III). */
export function stateDocument(facts: DocumentFacts): StateDocument {
  const { kind, notation, title, articles, annexes, marks, issue, isDemo } = facts;
  return {
    ...{ kind, notation, title, articles, annexes, placeVi: "Hà Nội" },
    marks: framedMarks(marks),
    number: issue?.number ?? null,
    issuedOn: issue?.on ?? null,
    ...AROUND[kind](facts),
    signed: {
      signer: SIGNERS[kind][facts.isByDeputy ? "deputy" : "head"],
      recipients: RECIPIENTS[kind],
    },
    ...(isDemo && { mark: DEMO }),
  };
}

type Around = Pick<StateDocument, "bases" | "opening" | "closing">;

const AROUND: Record<DocumentKind, (facts: DocumentFacts) => Around> = {
  resolution: (facts) => ({ bases: basesOf(facts) }),
  decision: (facts) => ({ bases: basesOf(facts) }),
  directive: () => ({}),
  "conclusion-notice": ({ meeting, chair }) => ({
    opening: [
      `${capital(longDate(meeting.on))}, ${chair} chủ trì ${meeting.title}. Sau khi nghe các báo cáo và ý kiến của các đại biểu dự họp, ${chair} kết luận như sau:`,
    ],
    closing:
      "Văn phòng Chính phủ thông báo để các bộ, ngành, địa phương và các cơ quan liên quan biết, thực hiện.",
  }),
};

const capital = (words: string) => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);

function basesOf({ meeting, proposer, hasVote }: DocumentFacts): string[] {
  return [
    "Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025",
    "Căn cứ Nghị định số 191/2026/NĐ-CP ngày 29 tháng 5 năm 2026 của Chính phủ ban hành Quy chế làm việc của Chính phủ",
    ...(hasVote
      ? [`Trên cơ sở kết quả biểu quyết của các thành viên Chính phủ tại ${meeting.title}`]
      : []),
    ...(proposer === null ? [] : [`Theo đề nghị của ${proposer}`]),
  ];
}

const primeMinister = {
  head: { office: "THỦ TƯỚNG" },
  deputy: { capacity: "KT. THỦ TƯỚNG", office: "PHÓ THỦ TƯỚNG" },
};

/** In whose name it is signed: TM. for the Government, KT. by a deputy (annex I, part I.II.7). */
const SIGNERS: Record<DocumentKind, Record<"head" | "deputy", Signer>> = {
  resolution: {
    head: { capacity: "TM. CHÍNH PHỦ", office: "THỦ TƯỚNG" },
    deputy: { capacity: "TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG", office: "PHÓ THỦ TƯỚNG" },
  },
  decision: primeMinister,
  directive: primeMinister,
  "conclusion-notice": {
    head: { office: "BỘ TRƯỞNG, CHỦ NHIỆM" },
    deputy: { capacity: "KT. BỘ TRƯỞNG, CHỦ NHIỆM", office: "PHÓ CHỦ NHIỆM" },
  },
};

const government = [
  "Ban Bí thư Trung ương Đảng",
  "Thủ tướng, các Phó Thủ tướng Chính phủ",
  "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
  "HĐND, UBND các tỉnh, thành phố trực thuộc trung ương",
  "VPCP: BTCN, các PCN, Cổng TTĐT, các Vụ, Cục",
  "Lưu: VT, TH (2b)",
];

const RECIPIENTS: Record<DocumentKind, readonly string[]> = {
  resolution: government,
  decision: government,
  directive: government,
  "conclusion-notice": [
    "Thủ tướng, các Phó Thủ tướng Chính phủ",
    "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
    "VPCP: BTCN, các PCN, các Vụ, Cục",
    "Lưu: VT, TH",
  ],
};

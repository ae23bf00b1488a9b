import { dayOf } from "../platform/dates.ts";
import type { DocumentKind } from "./document-kind.ts";
import type { StateDocument } from "./document-paper.ts";
import type { Signer } from "./paper-piece.ts";
import type { IssuedResolution } from "./resolution.ts";

export type IssueFacts = {
  resolution: IssuedResolution;
  meetingTitle: string;
  /** Head of the ministry that led the item: "Bộ trưởng Bộ Tư pháp". */
  proposer: string | null;
  /** A Deputy Prime Minister, or a deputy of the head of the Government Office. */
  isByDeputy: boolean;
  isDemo: boolean;
  isToSign: boolean;
};

/** What stands on the paper of an issued document (Decree 30/2020/NĐ-CP, Annexes I and III). */
export function issuedPaper(facts: IssueFacts): StateDocument {
  const { resolution, isDemo, isToSign } = facts;
  const { kind } = resolution;
  return {
    kind,
    number: resolution.number,
    notation: resolution.series,
    placeVi: "Hà Nội",
    issuedOn: dayOf(resolution.issuedAt),
    title: resolution.title,
    bases: basesOf(facts),
    articles: resolution.articles,
    ...(kind === "conclusion-notice" && { closing: TO_BE_CARRIED_OUT }),
    signed: { signer: SIGNERS[kind][facts.isByDeputy ? "deputy" : "head"], recipients },
    isToSign,
    ...(isDemo && { mark: "Tài liệu minh họa của bản trình diễn, không phải văn bản chính thức" }),
  };
}

const TO_BE_CARRIED_OUT =
  "Văn phòng Chính phủ thông báo để các bộ, cơ quan, địa phương biết, thực hiện";

/** Resolutions and decisions rest on grounds; what was concluded at a meeting stands by itself. */
function basesOf({ resolution, meetingTitle, proposer }: IssueFacts): string[] {
  const { kind } = resolution;
  if (kind !== "resolution" && kind !== "decision") return [];
  const vote = `Trên cơ sở kết quả biểu quyết của các thành viên Chính phủ tại ${meetingTitle}`;
  return [
    "Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025",
    "Căn cứ Nghị định số 191/2026/NĐ-CP ngày 29 tháng 5 năm 2026 của Chính phủ ban hành Quy chế làm việc của Chính phủ",
    ...(kind === "resolution" ? [vote] : []),
    ...(proposer === null ? [] : [`Theo đề nghị của ${proposer}`]),
  ];
}

const primeMinister = {
  head: { office: "THỦ TƯỚNG" },
  deputy: { capacity: "KT. THỦ TƯỚNG", office: "PHÓ THỦ TƯỚNG" },
};

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

const recipients = [
  "Ban Bí thư Trung ương Đảng",
  "Thủ tướng, các Phó Thủ tướng Chính phủ",
  "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
  "HĐND, UBND các tỉnh, thành phố trực thuộc trung ương",
  "VPCP: BTCN, các PCN, Cổng TTĐT, các Vụ, Cục",
  "Lưu: VT, TH (2b)",
];

import { dayOf } from "../platform/dates.ts";
import type { IssuedResolution } from "./resolution.ts";
import type { StateDocument } from "./document-paper.ts";

export type IssueFacts = {
  resolution: IssuedResolution;
  meetingTitle: string;
  /** Head of the ministry that led the item: "Bộ trưởng Bộ Tư pháp". */
  proposer: string;
  signedBy: "prime-minister" | "deputy-prime-minister";
  isDemo: boolean;
  isToSign: boolean;
};

/** What stands on the paper of an issued resolution (Decree 30/2020/NĐ-CP, Annexes I and III). */
export function issuedPaper(facts: IssueFacts): StateDocument {
  const { resolution, isDemo, isToSign } = facts;
  return {
    kind: "resolution",
    number: resolution.number,
    notation: resolution.series,
    placeVi: "Hà Nội",
    issuedOn: dayOf(resolution.issuedAt),
    title: resolution.title,
    bases: basesOf(facts),
    articles: resolution.articles,
    signed: { signer: signers[facts.signedBy], recipients },
    isToSign,
    ...(isDemo && { mark: "Tài liệu minh họa của bản trình diễn, không phải văn bản chính thức" }),
  };
}

const basesOf = ({ meetingTitle, proposer }: IssueFacts): string[] => [
  "Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025",
  "Căn cứ Nghị định số 191/2026/NĐ-CP ngày 29 tháng 5 năm 2026 của Chính phủ ban hành Quy chế làm việc của Chính phủ",
  `Trên cơ sở kết quả biểu quyết của các thành viên Chính phủ tại ${meetingTitle}`,
  `Theo đề nghị của ${proposer}`,
];

const signers = {
  "prime-minister": { capacity: "TM. CHÍNH PHỦ", office: "THỦ TƯỚNG" },
  "deputy-prime-minister": {
    capacity: "TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG",
    office: "PHÓ THỦ TƯỚNG",
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

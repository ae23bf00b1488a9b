/* A state paper knows no other language. */
import { dateVi, dayOf, timeVi } from "../platform/dates.ts";
import { paragraphs, type PaperPiece, type PiecePaper } from "../resolutions/paper-piece.ts";
import type { Proposal } from "./proposal.ts";
import type { PrintedGroup, PrintedRemark, SynthesisPrint } from "./synthesis-print.ts";

const OFFICE = "VĂN PHÒNG CHÍNH PHỦ";

/** Figures, every opinion by issue with the lead ministry's answer, then what is proposed (Decree 30/2020/NĐ-CP). */
export function synthesisPaper(print: SynthesisPrint): PiecePaper {
  const { madeAt, groups, subject, ministry } = print;
  const issuedOn = dayOf(madeAt);
  const made = `Bảng tổng hợp lập lúc ${timeVi(madeAt)}, ngày ${dateVi(madeAt)}./.`;
  const signer = { capacity: "TL. BỘ TRƯỞNG, CHỦ NHIỆM", office: "VỤ TRƯỞNG VỤ TỔNG HỢP" };
  const others = ["VPCP: BTCN, các PCN, Vụ Tổng hợp", "Lưu: VT, TH"];
  const recipients = ["Thủ tướng, các Phó Thủ tướng Chính phủ", ministry, ...others];
  return {
    head: {
      ...{ body: OFFICE, number: null, notation: "BTH-VPCP", isFinal: true },
      ...{ placeVi: "Hà Nội", issuedOn },
    },
    issuedOn,
    kind: "BẢNG TỔNG HỢP Ý KIẾN",
    abstract: `Về ${subject.charAt(0).toLocaleLowerCase("vi")}${subject.slice(1)}`,
    pieces: [
      { is: "paragraph", text: openingOf(print) },
      { is: "subheading", text: "1. Kết quả lấy ý kiến" },
      ...paragraphs(figuresOf(print)),
      { is: "subheading", text: "2. Ý kiến và nội dung tiếp thu, giải trình" },
      ...groups.flatMap(groupPieces),
      ...proposalPieces(print),
      { is: "paragraph", text: made, last: true },
    ],
    signed: { signer, recipients },
  };
}

function openingOf(print: SynthesisPrint): string {
  const { number, issuedAt, dueAt, closedAt } = print;
  const due = `${timeVi(dueAt)}, ngày ${dateVi(dueAt)}${print.isExtended ? " (đã gia hạn)" : ""}`;
  const ref = print.submissionRef ? ` theo Tờ trình số ${print.submissionRef}` : "";
  const until =
    closedAt === null
      ? "Phiếu đang trong thời hạn lấy ý kiến."
      : `Phiếu đóng lúc ${timeVi(closedAt)}, ngày ${dateVi(closedAt)}.`;
  return `Phiếu lấy ý kiến số ${number}, phát hành ngày ${dateVi(issuedAt)}, hạn trả lời ${due}. Cơ quan chủ trì soạn thảo: ${print.ministry}${ref}. ${until}`;
}

const OUTCOMES = {
  ADOPTED: "Đạt quá nửa tổng số thành viên đồng ý",
  REJECTED: "Quá nửa tổng số thành viên không đồng ý",
  NO_DECISION: "Chưa đạt quá nửa tổng số thành viên đồng ý",
  NO_QUORUM: "Chưa đạt quá nửa tổng số thành viên đồng ý",
} as const;

function figuresOf({ seats, counts, result, silent, decree }: SynthesisPrint): string[] {
  const { agree, disagree, other } = counts;
  const sent = `Tổng số thành viên được lấy ý kiến: ${seats}. Đồng ý ${agree}, không đồng ý ${disagree}, ý kiến khác ${other}.`;
  if (!result) return [sent, `Chưa trả lời: ${silent.length}.`];
  const { deemed, notCast } = result.tally;
  const side =
    result.decidedBy === "CHAIR_SIDE" ? ", theo bên có Thủ tướng Chính phủ khi số phiếu ngang" : "";
  const verdict = `${OUTCOMES[result.outcome]}${side}; cần ít nhất ${result.majority.needed} thành viên đồng ý. Căn cứ ${decree}.`;
  if (silent.length === 0) return [sent, verdict];
  const silence =
    deemed > 0
      ? `Đến hạn không trả lời, được coi như đồng ý và ghi riêng, không phải ý kiến đã ký: ${deemed} (${silent.join("; ")}).`
      : `Không trả lời: ${notCast} (${silent.join("; ")}).`;
  return [sent, silence, verdict];
}

const PROPOSED: Record<Proposal, string> = {
  adopt:
    "Văn phòng Chính phủ đề xuất thông qua dự thảo, cơ quan chủ trì hoàn thiện theo nội dung đã tiếp thu.",
  "re-ballot":
    "Văn phòng Chính phủ đề xuất trả cơ quan chủ trì hoàn thiện dự thảo và lấy ý kiến lại.",
  meeting: "Văn phòng Chính phủ đề xuất đưa nội dung ra phiên họp Chính phủ.",
};

function proposalPieces({ proposal }: SynthesisPrint): PaperPiece[] {
  if (!proposal) return [];
  return [{ is: "subheading", text: "3. Đề xuất" }, ...paragraphs([PROPOSED[proposal]])];
}

const columns = [
  { title: "Thành viên", share: 20 },
  { title: "Ý kiến", share: 32 },
  { title: "Tiếp thu, giải trình của cơ quan chủ trì", share: 28 },
  { title: "Thay đổi trong dự thảo", share: 20 },
];

function groupPieces({ title, counts, rows }: PrintedGroup): PaperPiece[] {
  const head: PaperPiece = { is: "subheading", text: counts ? `${title} (${counts})` : title };
  const none = "Không có ý kiến phải tiếp thu, giải trình.";
  if (rows.length === 0) return [head, { is: "paragraph", text: none }];
  return [head, { is: "table", columns, rows: rows.map(cellsOf) }];
}

const CHOICES = {
  AGREE: "Đồng ý",
  DISAGREE: "Không đồng ý",
  OTHER: "Ý kiến khác",
} as const;

const EXPLANATIONS = {
  accepted: "Tiếp thu",
  partly: "Tiếp thu một phần",
  not: "Giải trình",
} as const;

function cellsOf({ member, overall, text, isReserved, answer }: PrintedRemark): string[] {
  const reserved = isReserved ? "; bảo lưu ý kiến" : "";
  const answered = answer
    ? [EXPLANATIONS[answer.explanation], answer.text].filter(Boolean).join(". ")
    : "Chưa có trả lời";
  const change = answer?.change || (answer ? "Không thay đổi" : "–");
  return [`${member} (${CHOICES[overall]}${reserved})`, text || CHOICES[overall], answered, change];
}

/* The synthesis as the lead ministry and the leadership get it. A state paper knows no other language. */
import { dateVi, dayOf, timeVi } from "../platform/dates.ts";
import { heading, letterhead } from "../resolutions/letterhead.paper.ts";
import { closed, paragraph, subheading } from "../resolutions/paper-body.paper.ts";
import { table } from "../resolutions/paper-table.paper.ts";
import { signOff } from "../resolutions/sign-off.paper.ts";
import { renderStatePaper } from "../resolutions/state-paper.paper.ts";
import { rowsOf } from "./long-cells.ts";
import type { PrintedGroup, PrintedRemark, SynthesisPrint } from "./synthesis-print.ts";

const KIND = "BẢNG TỔNG HỢP Ý KIẾN";

/** Figures, then every opinion by issue with the lead ministry's answer (Decree 30/2020/NĐ-CP). */
export function renderSynthesisPrint(print: SynthesisPrint): Promise<Buffer> {
  const { madeAt, isDemo, groups } = print;
  const abstract = `Về ${lowered(print.subject)}`;
  return renderStatePaper({
    title: `${KIND} ${abstract}`,
    author: "VĂN PHÒNG CHÍNH PHỦ",
    issuedOn: dayOf(madeAt),
    ...(isDemo && { mark: "Tài liệu minh họa của bản trình diễn, không phải văn bản chính thức" }),
    sections: [
      [
        letterhead({
          body: "VĂN PHÒNG CHÍNH PHỦ",
          number: null,
          notation: "BTH-VPCP",
          placeVi: "Hà Nội",
          issuedOn: dayOf(madeAt),
          isFinal: true,
        }),
        heading(KIND, abstract),
        ...openingOf(print).map((text) => paragraph(text)),
        subheading("1. Kết quả lấy ý kiến"),
        ...figuresOf(print).map((text) => paragraph(text)),
        subheading("2. Ý kiến và nội dung tiếp thu, giải trình"),
        ...groups.flatMap(groupPieces),
        paragraph(closed(`Bảng tổng hợp lập lúc ${timeVi(madeAt)}, ngày ${dateVi(madeAt)}`), {
          last: true,
        }),
        signOff({ capacity: "TL. BỘ TRƯỞNG, CHỦ NHIỆM", office: "VỤ TRƯỞNG VỤ TỔNG HỢP" }, [
          "Thủ tướng, các Phó Thủ tướng Chính phủ",
          print.ministry,
          "VPCP: BTCN, các PCN, Vụ Tổng hợp",
          "Lưu: VT, TH",
        ]),
      ],
    ],
  });
}

function openingOf(print: SynthesisPrint): string[] {
  const { number, issuedAt, dueAt, closedAt } = print;
  const due = `${timeVi(dueAt)}, ngày ${dateVi(dueAt)}${print.isExtended ? " (đã gia hạn)" : ""}`;
  const ref = print.submissionRef ? ` theo Tờ trình số ${print.submissionRef}` : "";
  const until =
    closedAt === null
      ? "Phiếu đang trong thời hạn lấy ý kiến."
      : `Phiếu đóng lúc ${timeVi(closedAt)}, ngày ${dateVi(closedAt)}.`;
  return [
    `Phiếu lấy ý kiến số ${number}, phát hành ngày ${dateVi(issuedAt)}, hạn trả lời ${due}. Cơ quan chủ trì soạn thảo: ${print.ministry}${ref}. ${until}`,
  ];
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

const columns = [
  { title: "Thành viên", share: 20 },
  { title: "Ý kiến", share: 32 },
  { title: "Tiếp thu, giải trình của cơ quan chủ trì", share: 28 },
  { title: "Thay đổi trong dự thảo", share: 20 },
];

function groupPieces({ title, counts, rows }: PrintedGroup) {
  const head = subheading(counts ? `${title} (${counts})` : title);
  if (rows.length === 0) return [head, paragraph("Không có ý kiến phải tiếp thu, giải trình.")];
  return [head, table({ title: "", columns, rows: rows.flatMap((row) => rowsOf(cellsOf(row))) })];
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

/** "Dự thảo Nghị định …" in the middle of a sentence. */
const lowered = (subject: string): string =>
  subject.charAt(0).toLocaleLowerCase("vi") + subject.slice(1);

/* The result of a ballot on one sheet. A state paper knows no other language. */
import { articlesOf } from "../bodies/rule-articles.ts";
import { ruleSet, type RuleSetId } from "../bodies/rule-sets.ts";
import { seatsOf, type Result } from "../counting/decision.ts";
import { dateVi, dayOf, timeVi } from "../platform/dates.ts";
import { logPlacePieces, type LogPlace } from "../record/log-place.ts";
import { paragraphs, type PaperPiece, type PiecePaper } from "../resolutions/paper-piece.ts";
import type { BallotOutcome } from "./ballot.ts";
import type { Opinion } from "./opinion.ts";

export type BallotResult = {
  number: string;
  subject: string;
  /** The lead ministry. */
  ministry: string;
  issuedAt: number;
  dueAt: number;
  extension: { from: number; reason: string } | null;
  closedAt: number;
  ruleSet: RuleSetId;
  result: Result;
  /** The roll as it was frozen at the issue; null: did not answer. */
  members: {
    name: string;
    opinion: Pick<Opinion, "choice" | "isReserved" | "via" | "at"> | null;
  }[];
  decision: { outcome: BallotOutcome; text: string; by: string; at: number } | null;
  log: LogPlace | null;
  madeAt: number;
};

/** What was asked, who was asked, what was counted, by which article, and where the log has it. */
export function ballotResultPaper(ballot: BallotResult): PiecePaper {
  const { subject, madeAt } = ballot;
  const lowered = `${subject.charAt(0).toLocaleLowerCase("vi")}${subject.slice(1)}`;
  const made = `Lập lúc ${hour(madeAt)}./.`;
  return {
    head: { body: "VĂN PHÒNG CHÍNH PHỦ" },
    issuedOn: dayOf(madeAt),
    kind: "KẾT QUẢ LẤY Ý KIẾN",
    abstract: `Về ${lowered}`,
    pieces: [
      ...paragraphs(openingOf(ballot)),
      { is: "subheading", text: "Kết quả" },
      ...paragraphs([...verdictOf(ballot.result), ...figuresOf(ballot), ...decisionOf(ballot)]),
      { is: "subheading", text: "Căn cứ" },
      ...paragraphs(groundsOf(ballot)),
      { is: "subheading", text: "Ý kiến theo tên" },
      membersTable(ballot),
      ...logPlacePieces(ballot.log),
      { is: "paragraph", text: made },
    ],
    signed: null,
  };
}

const hour = (at: number) => `${timeVi(at)}, ngày ${dateVi(at)}`;

function openingOf({ number, ministry, issuedAt, dueAt, extension, closedAt }: BallotResult) {
  const extended = extension
    ? ` (gia hạn từ ${hour(extension.from)}; lý do: ${extension.reason})`
    : "";
  return [
    `Phiếu lấy ý kiến số ${number}. Cơ quan chủ trì soạn thảo: ${ministry}.`,
    `Phát hành lúc ${hour(issuedAt)}; hạn trả lời ${hour(dueAt)}${extended}; đóng lúc ${hour(closedAt)}.`,
  ];
}

const OUTCOMES = {
  ADOPTED: "ĐỒNG Ý. Quá nửa tổng số thành viên đồng ý.",
  REJECTED: "KHÔNG ĐỒNG Ý. Quá nửa tổng số thành viên không đồng ý.",
  NO_DECISION: "CHƯA QUYẾT ĐỊNH. Không bên nào quá nửa tổng số thành viên.",
  NO_QUORUM: "CHƯA QUYẾT ĐỊNH. Không bên nào quá nửa tổng số thành viên.",
} as const;

const TIED = "Số phiếu ngang nhau: quyết định theo bên của Thủ tướng Chính phủ.";

function verdictOf({ outcome, decidedBy }: Result): string[] {
  if (decidedBy !== "CHAIR_SIDE") return [OUTCOMES[outcome]];
  return [`${outcome === "ADOPTED" ? "ĐỒNG Ý" : "KHÔNG ĐỒNG Ý"}. ${TIED}`];
}

function figuresOf({ result, members }: BallotResult): string[] {
  const { tally, majority } = result;
  const reserved = members.filter(({ opinion }) => opinion?.isReserved).length;
  return [
    `Tổng số thành viên được lấy ý kiến (N): ${seatsOf(tally)}. Cần ít nhất ${majority.needed} đồng ý.`,
    `Đồng ý: ${tally.for}; không đồng ý: ${tally.against}; ý kiến khác: ${tally.other}; bảo lưu ý kiến: ${reserved}.`,
    ...(tally.deemed > 0
      ? [
          `Đến hạn không trả lời, được coi như đồng ý, ghi riêng, không phải ý kiến đã ký: ${tally.deemed}.`,
        ]
      : []),
    ...(tally.notCast > 0 ? [`Không trả lời, không tính: ${tally.notCast}.`] : []),
  ];
}

const DECISIONS: Record<BallotOutcome, string> = {
  adopted: "thông qua",
  rejected: "không thông qua",
  "to-meeting": "đưa ra phiên họp",
  "returned-to-lead": "trả cơ quan chủ trì, lấy ý kiến lại",
};

function decisionOf({ decision }: BallotResult): string[] {
  if (!decision) return ["Chưa có quyết định về kết quả lấy ý kiến."];
  const { outcome, text, by, at } = decision;
  const words = text ? ` ${text}` : "";
  return [`Quyết định lúc ${hour(at)}, ${by}: ${DECISIONS[outcome]}.${words}`];
}

function groundsOf({ ruleSet: id }: BallotResult): string[] {
  const articles = articlesOf(id);
  const text = `Bộ quy tắc ${id}: ${ruleSet(id).text.vi}.`;
  if (!articles) return [text];
  const { majority, tie, silence } = articles;
  return [
    text,
    `Đa số: ${majority}. Khi số phiếu ngang nhau: ${tie}. Không trả lời khi đến hạn: ${silence}.`,
  ];
}

const CHOICES = { AGREE: "Đồng ý", DISAGREE: "Không đồng ý", OTHER: "Ý kiến khác" } as const;

function membersTable({ members, result }: BallotResult): PaperPiece {
  const silent = result.tally.deemed > 0 ? "Coi như đồng ý" : "Không trả lời";
  return {
    is: "table",
    columns: [
      { title: "TT", share: 1 },
      { title: "Thành viên", share: 6 },
      { title: "Ý kiến", share: 4 },
      { title: "Gửi lúc", share: 3 },
    ],
    rows: members.map(({ name, opinion }, at) => [
      String(at + 1),
      name,
      opinion ? opinionOf(opinion) : silent,
      opinion ? `${timeVi(opinion.at)} ${dateVi(opinion.at)}` : "–",
    ]),
  };
}

type Given = NonNullable<BallotResult["members"][number]["opinion"]>;

function opinionOf({ choice, isReserved, via }: Given): string {
  const entered = { paper: "nhập từ phiếu giấy", telephone: "nhập từ điện thoại" };
  const marks = [
    isReserved ? "bảo lưu" : "",
    via === "paper" || via === "telephone" ? entered[via] : "",
  ].filter(Boolean);
  return marks.length > 0 ? `${CHOICES[choice]} (${marks.join("; ")})` : CHOICES[choice];
}

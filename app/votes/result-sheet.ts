/* The result of a vote on one sheet. A state paper knows no other language. */
import { articlesOf } from "../bodies/rule-articles.ts";
import { ruleSet, type RuleSetId } from "../bodies/rule-sets.ts";
import type { AttendanceKind } from "../meetings/attendance.ts";
import { dateVi, dayOf, timeVi } from "../platform/dates.ts";
import { logPlacePieces, type LogPlace } from "../record/log-place.ts";
import { paragraphs, type PaperPiece, type PiecePaper } from "../resolutions/paper-piece.ts";
import { outcomeWords } from "./result-sheet-words.ts";
import type { VoteForm } from "./vote-form.ts";
import type { VoteView } from "./vote-view.ts";

export type ResultSheet = {
  meeting: { title: string; startsAt: number };
  vote: VoteView;
  ruleSet: RuleSetId;
  log: LogPlace | null;
  madeAt: number;
};

/** What was asked, who could vote, what was counted, by which article, and where the log has it. */
export function resultSheetPaper(sheet: ResultSheet): PiecePaper {
  const { vote, meeting, madeAt } = sheet;
  const made = `Lập lúc ${timeVi(madeAt)}, ngày ${dateVi(madeAt)}./.`;
  return {
    head: { body: "VĂN PHÒNG CHÍNH PHỦ" },
    issuedOn: dayOf(madeAt),
    kind: "KẾT QUẢ BIỂU QUYẾT",
    abstract: meeting.title,
    pieces: [
      ...paragraphs(openingOf(sheet)),
      ...(vote.annulment ? annulledPieces(vote.annulment) : countedPieces(sheet)),
      ...logPlacePieces(sheet.log),
      { is: "paragraph", text: made },
    ],
    signed: null,
  };
}

const hour = (at: number) => `${timeVi(at)}, ngày ${dateVi(at)}`;

function openingOf({ vote, meeting }: ResultSheet): string[] {
  const { item, block, round, question, form } = vote;
  const items = block.length > 0 ? block : [item];
  return [
    `Phiên họp ngày ${dateVi(meeting.startsAt)}. Biểu quyết lần ${round}.`,
    ...items.map(({ position, title }) => `Nội dung ${position}: ${title}.`),
    `Câu hỏi: ${question}`,
    `Hình thức: ${wayOf(form)}`,
    ...(form.options ?? []).map((option, at) => `Phương án ${at + 1}: ${option}.`),
    `Mở lúc ${hour(vote.openedAt)}; ${closedAs(vote)}`,
  ];
}

function wayOf({ taken, isSecret }: VoteForm): string {
  switch (taken) {
    case "hands":
      return "giơ tay; kết quả do thư ký nhập.";
    case "paper":
      return `phiếu giấy${isSecret ? " kín" : ""}; kết quả kiểm phiếu do thư ký nhập.`;
    case "tablet":
      return isSecret
        ? "bỏ phiếu kín. Bí mật của phiếu dựa vào người vận hành hệ thống."
        : "biểu quyết ghi tên.";
    default:
      return taken satisfies never;
  }
}

function closedAs({ closedAt, openedAt, announcedAt }: VoteView): string {
  const closed = `đóng lúc ${hour(closedAt ?? openedAt)}`;
  return announcedAt === null
    ? `${closed}; chưa công bố.`
    : `${closed}; công bố lúc ${hour(announcedAt)}.`;
}

function annulledPieces({ at, reason }: NonNullable<VoteView["annulment"]>): PaperPiece[] {
  return [
    { is: "subheading", text: "KẾT QUẢ ĐÃ BỊ HỦY" },
    ...paragraphs([
      `Hủy lúc ${hour(at)}. Lý do: ${reason}`,
      "Lần biểu quyết này không có giá trị.",
    ]),
  ];
}

function countedPieces({ vote, ruleSet: id }: ResultSheet): PaperPiece[] {
  const { result, names, marks } = vote;
  if (!result) return [];
  return [
    { is: "subheading", text: "Kết quả" },
    ...paragraphs([...outcomeWords(result), ...figuresOf(vote)]),
    { is: "subheading", text: "Căn cứ" },
    ...paragraphs(groundsOf(id)),
    ...(names ? [heading("Phiếu theo tên"), namesTable(names)] : []),
    ...(!names && marks && vote.form.taken === "tablet"
      ? [heading("Thành viên tham gia"), marksTable(marks)]
      : []),
  ];
}

const heading = (text: string): PaperPiece => ({ is: "subheading", text });

function figuresOf({ result, seats, needed, quorum, recused, form }: VoteView): string[] {
  if (!result) return [];
  const { tally, quorum: atClose, alternatives } = result;
  const counted = alternatives
    ? alternatives.votes.map((count, at) => `phương án ${at + 1}: ${count}`).join("; ")
    : `tán thành ${tally.for}; không tán thành ${tally.against}`;
  const invalid = tally.invalid > 0 ? `; không hợp lệ ${tally.invalid}` : "";
  const rest = `không biểu quyết ${tally.abstain}; không có phiếu ${tally.notCast}${invalid}`;
  return [
    `Tổng số thành viên (N): ${seats}. Cần ít nhất ${needed} ${form.options ? "phiếu cho một phương án" : "tán thành"}.`,
    `Số phiếu: ${counted}; ${rest}.`,
    ...(atClose
      ? [
          `Số thành viên có mặt khi đóng: ${atClose.present}, cần ít nhất ${atClose.needed}: ${atClose.met ? "đủ" : "không đủ"}.`,
        ]
      : []),
    ...(quorum?.waiver
      ? [`Mở khi chưa đủ số thành viên, lý do của chủ tọa: ${quorum.waiver}`]
      : []),
    ...(recused > 0 ? [`Không tham gia nội dung này: ${recused} thành viên.`] : []),
  ];
}

function groundsOf(id: RuleSetId): string[] {
  const articles = articlesOf(id);
  const text = `Bộ quy tắc ${id}: ${ruleSet(id).text.vi}.`;
  if (!articles) return [text];
  const { quorum, majority, tie } = articles;
  return [
    text,
    `Số thành viên tối thiểu: ${quorum}. Đa số: ${majority}. Khi số phiếu ngang nhau: ${tie}.`,
  ];
}

const CHOICES = { FOR: "Tán thành", AGAINST: "Không tán thành", ABSTAIN: "Không biểu quyết" };

function namesTable(names: NonNullable<VoteView["names"]>): PaperPiece {
  return {
    is: "table",
    columns: [
      { title: "TT", share: 1 },
      { title: "Thành viên", share: 7 },
      { title: "Phiếu", share: 4 },
    ],
    rows: names.map((seat, at) => [String(at + 1), seat.name.vi, choiceOf(seat)]),
  };
}

type Named = NonNullable<VoteView["names"]>[number];

function choiceOf({ choice, option, isAssisted, isInvalid }: Named): string {
  if (isInvalid) return "Không hợp lệ";
  if (choice === null) return "Không có phiếu";
  const chosen = option === null ? CHOICES[choice] : `Phương án ${option}`;
  return isAssisted ? `${chosen} (thư ký nhập hộ)` : chosen;
}

const ATTENDANCE: Record<AttendanceKind, string> = {
  IN_ROOM: "Tại phòng",
  ONLINE: "Trực tuyến",
  REMOTE_VOTE_ONLY: "Chỉ biểu quyết từ xa",
  SUBSTITUTED: "Cử người dự thay",
  LEFT: "Đã rời họp",
  ABSENT_EXCUSED: "Vắng có lý do",
  ABSENT: "Vắng",
};

function marksTable(marks: NonNullable<VoteView["marks"]>): PaperPiece {
  return {
    is: "table",
    columns: [
      { title: "TT", share: 1 },
      { title: "Thành viên", share: 6 },
      { title: "Dự họp", share: 3 },
      { title: "Phiếu", share: 3 },
    ],
    rows: marks.map(({ name, attendance, recused, voted }, at) => [
      String(at + 1),
      name.vi,
      ATTENDANCE[attendance],
      recused ? "Không tham gia" : voted ? "Đã biểu quyết" : "Không có phiếu",
    ]),
  };
}

/* The readable page of a receipt. A state paper knows no other language. */
import type { Choice, Opinion } from "../counting/decision.ts";
import { dateVi, dayOf, timeVi } from "../platform/dates.ts";
import { paragraphs, type PiecePaper } from "../resolutions/paper-piece.ts";
import { logPlacePieces, type LogPlace } from "./log-place.ts";

export type PrintedReceipt = {
  kind: "vote" | "ballot";
  id: string;
  /** The office of who voted. */
  member: string;
  /** What was decided on: the question, or the number and subject of the ballot. */
  matter: string;
  at: number;
  /** Null: the vote is secret, and a receipt says only that the seat has voted. */
  chosen: { choice: Choice | Opinion | null; option: number | null } | null;
  log: LogPlace | null;
  madeAt: number;
};

const CHOICES: Record<Choice | Opinion, string> = {
  FOR: "Tán thành",
  AGAINST: "Không tán thành",
  ABSTAIN: "Không biểu quyết",
  AGREE: "Đồng ý",
  DISAGREE: "Không đồng ý",
  OTHER: "Ý kiến khác",
};

/** What was recorded, when, and where the log has it. */
export function receiptPaper(receipt: PrintedReceipt): PiecePaper {
  const { kind, id, member, matter, at, chosen, log, madeAt } = receipt;
  return {
    head: { body: "VĂN PHÒNG CHÍNH PHỦ" },
    issuedOn: dayOf(madeAt),
    kind: kind === "vote" ? "BIÊN NHẬN BIỂU QUYẾT" : "BIÊN NHẬN Ý KIẾN",
    abstract: member,
    pieces: [
      ...paragraphs([
        `${kind === "vote" ? "Biểu quyết" : "Phiếu lấy ý kiến"}: ${matter}`,
        `Ghi nhận lúc ${timeVi(at)}, ngày ${dateVi(at)}.`,
        chosenOf(chosen),
        `Mã ghi nhận: ${id}.`,
      ]),
      ...(chosen ? logPlacePieces(log) : []),
      ...(chosen ? paragraphs([KEEP]) : []),
      { is: "paragraph", text: `Lập lúc ${timeVi(madeAt)}, ngày ${dateVi(madeAt)}./.` },
    ],
    signed: null,
  };
}

const KEEP =
  "Tờ này để đọc và đối chiếu; tệp biên nhận tải trên hệ thống là bằng chứng kiểm được mà không cần máy chủ.";

function chosenOf(chosen: PrintedReceipt["chosen"]): string {
  if (!chosen) return "Bỏ phiếu kín: biên nhận chỉ ghi là đã bỏ phiếu, không nói lựa chọn.";
  const { choice, option } = chosen;
  if (option !== null) return `Lựa chọn đã ghi nhận: Phương án ${option}.`;
  return choice ? `Lựa chọn đã ghi nhận: ${CHOICES[choice]}.` : "Đã ghi nhận.";
}

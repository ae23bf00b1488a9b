import type { VoteResult } from "./vote-result.ts";

const OUTCOMES = {
  ADOPTED: "THÔNG QUA",
  REJECTED: "KHÔNG THÔNG QUA",
  NO_DECISION: "CHƯA QUYẾT ĐỊNH",
  NO_QUORUM: "KHÔNG QUYẾT ĐỊNH: KHÔNG ĐỦ SỐ THÀNH VIÊN",
} as const;

/** The outcome in capitals, then why. */
export function outcomeWords(result: VoteResult): string[] {
  return [`${OUTCOMES[result.outcome]}.`, whyOf(result)];
}

function whyOf({ outcome, decidedBy, alternatives }: VoteResult): string {
  if (outcome === "NO_QUORUM") return "Số thành viên có mặt khi đóng không đủ để quyết định.";
  if (alternatives) {
    return alternatives.adopted === null
      ? "Không phương án nào được quá nửa tổng số thành viên chọn."
      : `Quá nửa tổng số thành viên chọn phương án ${alternatives.adopted}.`;
  }
  if (decidedBy === "CHAIR_SIDE")
    return "Số phiếu ngang nhau: quyết định theo bên của Thủ tướng Chính phủ.";
  switch (outcome) {
    case "ADOPTED":
      return "Quá nửa tổng số thành viên tán thành.";
    case "REJECTED":
      return "Quá nửa tổng số thành viên không tán thành.";
    case "NO_DECISION":
      return "Không bên nào quá nửa tổng số thành viên.";
    default:
      return outcome satisfies never;
  }
}

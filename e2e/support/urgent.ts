import type { Caller } from "./caller.ts";
import { must } from "./stage.ts";
import { BODY_ID, organisationId, seatId } from "../../db/fixtures/government.ts";

/** The form of a decision taken outside the procedure. */
export const urgentBody = (): Record<string, string> => ({
  bodyId: BODY_ID,
  seatId: seatId("dpm-agriculture"),
  decidedAt: "2026-11-20T22:15",
  subject: "Xuất cấp gạo dự trữ quốc gia cho tỉnh bị lũ quét",
  reason: "Mưa lũ chia cắt địa bàn, không kịp lấy ý kiến thành viên Chính phủ.",
  document: "Công điện 128/CĐ-TTg ngày 20/11/2026",
  leadId: organisationId("finance"),
});

export async function enterUrgent(as: Caller): Promise<string> {
  return String((await must(as.post("/urgent-decisions/enter", urgentBody())))["decisionId"]);
}

import { BODY_ID, organisationId, seatId } from "../../db/fixtures/government.ts";
import { enterUrgentDecision } from "../meetings/enter-urgent-decision.server.ts";
import { addDays, instantAt } from "../platform/dates.ts";
import type { SeedDays } from "./seed-days.ts";
import { by, type Scene } from "./seed-scene.ts";

/** One decision taken outside the procedure waits to be reported at today's meeting. */
export async function seedUrgent({ app, moveTo }: Scene, { today }: SeedDays): Promise<void> {
  moveTo(instantAt(addDays(today, -1), "09:00"));
  await enterUrgentDecision(app, by("specialist"), {
    bodyId: BODY_ID,
    seatId: seatId("dpm-agriculture"),
    decidedAt: instantAt(addDays(today, -2), "22:15"),
    subject: "Xuất cấp gạo dự trữ quốc gia hỗ trợ nhân dân vùng bị lũ quét",
    reason: "Mưa lũ chia cắt địa bàn trong đêm, không kịp lấy ý kiến thành viên Chính phủ.",
    document: "Công điện 128/CĐ-TTg",
    leadId: organisationId("finance"),
  });
}

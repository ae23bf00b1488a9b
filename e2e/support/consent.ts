import { BODY_ID, organisationId, seatId } from "../../db/fixtures/government.ts";
import { SPEAK_FOR_THEMSELVES } from "./scene.ts";
import type { As } from "./screen-hours.ts";
import { must } from "./stage.ts";

/*
 * A meeting of four items for decision. On one a member wishes to speak; nobody opens the others,
 * so that one vote may adopt them.
 */

export const BLOCK_ITEMS = [
  "Nghị quyết về kế hoạch đầu tư công trung hạn",
  "Nghị định về quản lý kho dữ liệu dùng chung",
  "Nghị quyết về thành lập khu công nghệ số tập trung",
  "Nghị định về chế độ báo cáo định kỳ",
];

export type BlockScene = { meetingId: string; itemIds: string[] };

/** Its papers are out and the members have said what they think. */
export async function prepareBlock(as: As): Promise<BlockScene> {
  const specialist = await as("specialist");
  const { meetingId } = await must(
    specialist.post("/meetings/create", {
      ...{ bodyId: BODY_ID, kind: "thematic", title: "Phiên họp chuyên đề buổi chiều" },
      ...{ place: "Phòng họp Chính phủ", startsAt: "2026-12-03T14:00" },
      chairSeatId: seatId("prime-minister"),
    }),
  );
  const at = `/meetings/${meetingId}`;
  const itemIds: string[] = [];
  for (const title of BLOCK_ITEMS) {
    const office = organisationId("finance");
    const item = { title, leadId: office, presenterId: office, minutes: "20", mode: "decision" };
    itemIds.push(String((await must(specialist.post(`${at}/items/add`, item)))["itemId"]));
  }
  await must((await as("prime-minister")).post(`${at}/approve`, {}));
  await must(specialist.post(`${at}/invite`, {}));
  await must(specialist.post(`${at}/declare`, {}));
  const mark = async (login: string, item: number, position: string) =>
    must((await as(login)).post(`${at}/mark-position`, { itemId: itemIds[item] ?? "", position }));
  await mark("minister-of-justice", 0, "NO_OBJECTION");
  await mark("minister-of-science", 0, "NO_OBJECTION");
  await mark("minister-of-science", 1, "SPEAK");
  return { meetingId: String(meetingId), itemIds };
}

/** Everybody is in the room and the chair has opened it. */
export async function openBlock(as: As, meetingId: string): Promise<void> {
  const at = `/meetings/${meetingId}`;
  const specialist = await as("specialist");
  await must(specialist.post(`${at}/demo-check-in`, {}));
  for (const login of SPEAK_FOR_THEMSELVES) {
    await must(specialist.post(`${at}/attendance`, { seatId: seatId(login), kind: "IN_ROOM" }));
  }
  await must((await as("prime-minister")).post(`${at}/open`, {}));
}

/** The chair has opened one vote on the three items nobody opened. */
export async function voteOnBlock(as: As, { meetingId, itemIds }: BlockScene): Promise<void> {
  const block = itemIds.filter((_, at) => at !== 1);
  const chair = await as("prime-minister");
  await must(chair.post(`/meetings/${meetingId}/open-block-vote`, { "itemIds[]": block }));
}

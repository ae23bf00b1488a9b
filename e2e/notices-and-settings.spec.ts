import { organisationId, personId } from "../db/fixtures/government.ts";
import type { Caller } from "./support/caller.ts";
import { openDemo } from "./support/demo.ts";
import { must } from "./support/stage.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * What is read on one device is read on the other; a day off that the secretariat enters moves the
 * deadlines that come after it, and names the one that it does not move.
 */

test("read on one device, read on the other", async ({ person, server }) => {
  const tablet = await person("minister-of-justice", "tablet");
  const desk = await person("minister-of-justice", "desk");
  await desk.goto("/preferences");
  const bell = desk.getByRole("link", { name: /^Thông báo/ });
  await expect(bell).toHaveAccessibleName(/^Thông báo: \d+ chưa đọc$/);
  await press(tablet, /^Thông báo: \d+ chưa đọc$/, "link");
  await expect(tablet.getByRole("heading", { name: "Chưa đọc", exact: true })).toBeVisible();
  await press(tablet, "Đánh dấu đã xem hết");
  await expect(bell).toHaveAccessibleName("Thông báo");
  await press(tablet, /^Đánh dấu chưa đọc: /);
  await expect(bell).toHaveAccessibleName("Thông báo: 1 chưa đọc");
  // On pages with a way back too, and in the meeting room within the menu.
  await desk.goto("/receipts");
  await expect(bell).toHaveAccessibleName("Thông báo: 1 chưa đọc");
  await desk.goto(`/meetings/${(await openDemo(server.dataDir)).meetingId}`);
  await expect(bell).toBeHidden();
  await desk.getByText("Bộ trưởng Bộ Tư pháp", { exact: true }).first().click();
  await expect(bell).toHaveAccessibleName("Thông báo: 1 chưa đọc");
  const lines = server.log().split("\n").slice(0, -1);
  const served = lines.slice(lines.findIndex((line) => line.startsWith("e-Cabinet: http")) + 1);
  expect(served.length).toBeGreaterThan(10);
  expect(served.filter((line) => !isJson(line))).toEqual([]);
});

/** One event a line. */
function isJson(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

test("a day off moves the next deadline and keeps the last", async ({ person, caller }) => {
  const specialist = await caller("specialist");
  const before = await give(specialist);
  const head = await person("head-of-general-affairs", "tablet");
  await head.goto("/calendar");
  await expect(head.getByText("Không có hạn nào khác.")).toBeVisible();
  await head.getByRole("textbox", { name: "Từ ngày" }).fill("07/12/2026");
  await head.getByRole("textbox", { name: "Tên, lý do" }).fill("Nghỉ phòng chống bão");
  await press(head, "Nhập vào lịch");
  await expect(head.getByText("Mục này chưa điền.")).toBeVisible();
  await head.getByRole("textbox", { name: "Căn cứ" }).fill("Công điện số 120/CĐ-TTg");
  await press(head, "Nhập vào lịch");
  const kept = head.getByRole("row", { name: /Nhiệm vụ .* 08\/12\/2026 09\/12\/2026$/ });
  await expect(kept.first()).toBeVisible();
  const after = await give(specialist);
  await head.goto(`/tasks/${before}`);
  await expect(head.getByText(/08\/12\/2026/).first()).toBeVisible();
  await head.goto(`/tasks/${after}`);
  await expect(head.getByText(/09\/12\/2026/).first()).toBeVisible();
});

/** A task whose days count from today. */
async function give(specialist: Caller): Promise<string> {
  const { ids } = await must(
    specialist.post("/tasks/create", {
      ...{ source: "document", kind: "Chỉ thị", notation: "15/CT-TTg", issuedOn: "2026-12-03" },
      ...{ issuer: "Thủ tướng Chính phủ", signer: "Thủ tướng Chính phủ", rows: "0" },
      leaderId: personId("prime-minister"),
      ...{ "title.0": "Báo cáo phương án", "deliverable.0": "Báo cáo" },
      ...{ "leadId.0": organisationId("justice"), "deadline.0": "3 ngày làm việc" },
    }),
  );
  return Array.isArray(ids) ? String(ids[0]) : "";
}

import { PDFDocument } from "@cantoo/pdf-lib";
import type { Page } from "playwright/test";
import { BODY_ID, seatId } from "../db/fixtures/government.ts";
import { must } from "./support/stage.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * Two ministries bring their dossiers before the Government: one is returned with a reason and comes
 * again; both are accepted; one goes on an agenda, and its papers stand under its item.
 */

const MEETING = "Phiên họp chuyên đề về xây dựng pháp luật";
const LAW = "Dự án Luật Hộ tịch (sửa đổi)";
const SCHEME = "Đề án phát triển trung tâm dữ liệu quốc gia";
const REASON = "Thiếu báo cáo thẩm định của Bộ Tư pháp.";

test("two ministries submit, one comes back and again, one reaches an agenda", async ({
  person,
  caller,
}) => {
  test.setTimeout(180_000);
  const secretariat = await person("specialist", "desk");
  const justice = await person("officer-of-justice", "desk");
  const leadOfJustice = await person("lead-of-justice", "tablet");
  const science = await person("lead-of-science", "tablet");
  await must(
    (await caller("specialist")).post("/meetings/create", {
      bodyId: BODY_ID,
      kind: "thematic",
      title: MEETING,
      place: "Phòng họp Chính phủ",
      startsAt: "2026-12-17T08:00",
      chairSeatId: seatId("prime-minister"),
    }),
  );

  await test.step("an officer drafts a law; a reload keeps what was written", async () => {
    await press(justice, "Hồ sơ trình", "link");
    await press(justice, "Lập hồ sơ", "link");
    await justice.getByLabel("Nội dung trình").fill(LAW);
    await justice.reload();
    await expect(justice.getByLabel("Nội dung trình")).toHaveValue(LAW);
    await choose(justice, "Đề nghị phiên họp", new RegExp(MEETING));
    await press(justice, "Lập hồ sơ");
    await expect(justice.getByText("Chưa có tờ trình.")).toBeVisible();
    await upload(justice, "Tờ trình", 12);
    await expect(justice.getByText(/dài 12 trang, trên 10 trang phải có/)).toBeVisible();
    await expect(justice.getByText("Chưa có báo cáo thẩm định của Bộ Tư pháp.")).toBeVisible();
    await expect(justice.getByRole("button", { name: /Gửi Văn phòng/ })).toHaveCount(0);
  });
  const law = new URL(justice.url()).pathname;

  await test.step("the lead sees what is missing and hands it in all the same", async () => {
    await leadOfJustice.goto(law);
    await press(leadOfJustice, "Gửi Văn phòng Chính phủ");
    await expect(leadOfJustice.getByText("Hồ sơ còn thiếu 2 thành phần bắt buộc")).toBeVisible();
    await press(leadOfJustice, "Gửi hồ sơ");
    await expect(leadOfJustice.getByText("còn 2 ngày làm việc").first()).toBeVisible();
    await expect(justice.getByText("Chọn tệp")).toHaveCount(0);
  });

  await test.step("another ministry hands in a scheme for the same meeting", async () => {
    await science.goto("/dossiers/new");
    await science.getByLabel("Nội dung trình").fill(SCHEME);
    await science.getByText("Đề án", { exact: true }).tap();
    await choose(science, "Đề nghị phiên họp", new RegExp(MEETING));
    await press(science, "Lập hồ sơ");
    await upload(science, "Tờ trình", 3);
    await press(science, "Gửi Văn phòng Chính phủ");
    await press(science, "Gửi hồ sơ");
    await expect(science.getByText("Chờ kiểm tra").first()).toBeVisible();
    await science.goto(law);
    await expect(science.getByRole("heading", { name: "Không tìm thấy trang này" })).toBeVisible();
  });

  await test.step("the Government Office sees both, and that they ask for one meeting", async () => {
    await secretariat.goto("/dossiers");
    const waiting = secretariat.getByRole("region", { name: "Chờ Văn phòng Chính phủ kiểm tra" });
    await expect(waiting.getByText("2 hồ sơ cùng đề nghị phiên này").first()).toBeVisible();
    await expect(waiting.getByText(/quá hạn/).first()).toBeVisible();
    await press(secretariat, LAW, "link");
    await expect(secretariat.getByText(/Còn thiếu thành phần bắt buộc/)).toBeVisible();
    await secretariat.getByLabel("Lý do trả lại").fill(REASON);
    await press(secretariat, "Trả lại");
    await expect(justice.getByText(REASON).first()).toBeVisible();
  });

  await test.step("completed, it comes again and is valid", async () => {
    await upload(justice, "Báo cáo thẩm định", 2);
    await upload(justice, "Báo cáo tóm tắt", 5);
    await expect(justice.getByText(/Đủ thành phần theo Nghị định 191/)).toBeVisible();
    await press(leadOfJustice, "Gửi lại Văn phòng Chính phủ");
    await press(leadOfJustice, "Gửi hồ sơ");
    for (const title of [LAW, SCHEME]) {
      await secretariat.goto("/dossiers");
      await press(secretariat, title, "link");
      await press(secretariat, "Hồ sơ hợp lệ");
      await press(secretariat, "Xác nhận hợp lệ");
      await expect(secretariat.getByRole("button", { name: "Đưa vào chương trình" })).toBeVisible();
    }
  });

  await test.step("one goes on the agenda it asked for, and its papers with it", async () => {
    await secretariat.goto(law);
    await press(secretariat, "Đưa vào chương trình");
    await expect(secretariat.getByText("Đã đưa vào chương trình").first()).toBeVisible();
    await press(secretariat, new RegExp(MEETING), "link");
    await expect(secretariat.getByText(LAW).first()).toBeVisible();
    await expect(leadOfJustice.getByText("Đã đưa vào chương trình").first()).toBeVisible();
    await press(secretariat, /^Tài liệu nội dung 1/);
    for (const paper of ["Tờ trình", "Báo cáo thẩm định", "Báo cáo tóm tắt"]) {
      await expect(secretariat.getByText(paper, { exact: true }).first()).toBeVisible();
    }
  });
});

async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  const select = page.getByLabel(label);
  const line = await select.locator("option", { hasText: option }).getAttribute("value");
  await select.selectOption(line ?? "");
}

async function upload(page: Page, kind: string, pages: number): Promise<void> {
  const made = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) made.addPage().drawText(`Page ${page + 1}`);
  const buffer = Buffer.from(await made.save());
  const file = { name: "tai-lieu.pdf", mimeType: "application/pdf", buffer };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByLabel("Loại tài liệu").selectOption({ label: kind });
  await page.getByLabel("Tên tài liệu").fill(kind);
  await press(page, "Tải lên");
  await expect(page.getByText(`Đã nhận ${kind}: ${pages} trang.`)).toBeVisible({ timeout: 30_000 });
}

import type { Page } from "playwright/test";
import { expect, press, test } from "./support/story.ts";
import { gather, makeWall, must, openMeeting } from "./support/stage.ts";

/*
 * Who speaks: three tablets ask for the floor, the chair puts the queue in another order and gives
 * it, a point of order goes first, the secretariat writes what happens, everybody hears the
 * announcement and the wall shows who speaks.
 */

test("the floor is asked for, ordered, given and written down", async ({
  server,
  person,
  open,
}) => {
  const cast = await gather(server);
  await openMeeting(server, cast);
  const wallToken = await makeWall(cast);
  const at = `/meetings/${cast.demo.meetingId}`;
  const finance = await person("minister-of-finance", "tablet");
  const justice = await person("minister-of-justice", "tablet");
  const science = await person("minister-of-science", "tablet");
  const chair = await person("prime-minister", "tablet");
  const secretariat = await person("specialist", "desk");
  const wall = await open("wall");
  for (const page of [finance, justice, science]) await page.goto(at);
  await chair.goto(`${at}/conduct`);
  await secretariat.goto(`${at}/conduct`);
  await wall.goto(`/wall/${wallToken}`);

  await test.step("one tap asks, one tap withdraws; everybody sees his own place", async () => {
    for (const page of [finance, justice, science]) {
      await press(page, /^Đăng ký phát biểu/);
      await expect(page.getByRole("button", { name: /^Đã đăng ký/ })).toBeVisible();
    }
    await expect(science.getByRole("button", { name: /thứ 3/ })).toBeVisible();
    await press(finance, /^Đã đăng ký/);
    await expect(science.getByRole("button", { name: /thứ 2/ })).toBeVisible();
    await expect(finance.getByRole("button", { name: /2 người đang chờ/ })).toBeVisible();
    await press(finance, /^Đăng ký phát biểu/);
    await expect(queueOf(secretariat)).toContainText([/Tư pháp/, /Khoa học/, /Tài chính/]);
  });

  await test.step("the chair orders the queue and gives the floor; the clock runs everywhere", async () => {
    await press(chair, /^Lượt đăng ký của Bộ trưởng Bộ Tài chính/);
    await press(chair, "Lên đầu");
    await expect(queueOf(chair)).toContainText([/Tài chính/, /Tư pháp/, /Khoa học/]);
    await press(chair, /^Mời Bộ trưởng Bộ Tài chính phát biểu/);
    await expect(finance.getByRole("button", { name: /^Đang phát biểu/ })).toBeVisible();
    await expect(wall.getByRole("heading", { name: "Bộ trưởng Bộ Tài chính" })).toBeVisible();
    const clock = wall.getByRole("timer");
    const before = await clock.textContent();
    await expect(clock).not.toHaveText(before ?? "");
    await expect(secretariat.getByRole("timer", { name: "Thời gian đã phát biểu" })).toBeVisible();
  });

  await test.step("a point of order comes first and interrupts", async () => {
    await press(science, "Chọn loại phát biểu");
    await science.getByText("Ý kiến về thủ tục: trình tự, thời gian").tap();
    await press(science, "Đăng ký");
    await expect(queueOf(chair)).toContainText([/Khoa học/, /Tư pháp/, /Khoa học/]);
    await press(chair, /^Mời Bộ trưởng Bộ Khoa học và Công nghệ phát biểu/);
    await expect(wall.getByRole("heading", { name: /Khoa học/ })).toBeVisible();
    await expect(queueOf(secretariat).first()).toContainText("tạm dừng, nói tiếp");
    await press(secretariat, /^Kết thúc lượt phát biểu/);
    await press(secretariat, /^Mời Bộ trưởng Bộ Tài chính phát biểu/);
    await expect(wall.getByRole("heading", { name: "Bộ trưởng Bộ Tài chính" })).toBeVisible();
  });

  await test.step("notes are saved by Enter; what is half written survives", async () => {
    const box = secretariat.getByRole("textbox", { name: "Ghi diễn biến" });
    await box.fill("Bộ trưởng Bộ Tài chính nêu nguồn kinh phí.");
    await box.press("Enter");
    const notes = secretariat.getByRole("region", { name: "Ghi biên bản" }).first();
    await expect(notes).toContainText("nêu nguồn kinh phí");
    await expect(box).toHaveValue("");
    await press(secretariat, /Chèn “Kết luận”/);
    await box.pressSequentially("giữ thời hạn");
    await secretariat.reload();
    await expect(notes).toContainText("nêu nguồn kinh phí");
    await expect(notes).toContainText("Bắt đầu nội dung");
    await expect(box).toHaveValue("Kết luận: giữ thời hạn");
    await box.press("End");
    await box.press("Enter");
    await expect(notes).toContainText("Kết luận: giữ thời hạn");
    await press(secretariat, /^Sửa dòng ghi/);
    await secretariat.getByRole("textbox", { name: "Nội dung" }).fill("Đã sửa câu này.");
    await secretariat.getByRole("dialog").getByRole("button", { name: "Lưu" }).click();
    await expect(notes).toContainText("Đã sửa câu này. (đã sửa)");
    await expect(chair.getByRole("region", { name: "Ghi biên bản" }).first()).toContainText(
      "Đã sửa",
    );
  });

  await test.step("an announcement reaches everybody and the wall, and each puts it away", async () => {
    await press(secretariat, "Thông báo");
    await secretariat.getByRole("textbox", { name: "Nội dung" }).fill("Giải lao 15 phút");
    await press(secretariat, "Gửi");
    for (const page of [finance, justice, science, wall]) {
      await expect(page.getByText("Giải lao 15 phút")).toBeVisible();
    }
    await press(justice, "Đã đọc");
    await expect(justice.getByText("Giải lao 15 phút")).toHaveCount(0);
    await expect(finance.getByText("Giải lao 15 phút")).toBeVisible();
  });

  await test.step("the wall shows what is chosen", async () => {
    const choice = secretariat.getByRole("combobox", { name: "Nội dung hiện trên màn hình lớn" });
    await choice.selectOption("nothing");
    await expect(wall.getByText("Màn hình đang tắt.")).toBeAttached();
    await press(secretariat, "Bật lại");
    await expect(wall.getByRole("heading", { name: "Bộ trưởng Bộ Tài chính" })).toBeVisible();
  });

  await test.step("nobody else leads, and each request is its owner's", async () => {
    const denied = await cast.as("minister-of-justice").post(`${at}/stop-speaker`, {});
    expect(denied.status).toBe(403);
    await must(cast.as("prime-minister").post(`${at}/stop-speaker`, {}));
    await expect(wall.getByText("Mã điểm danh")).toBeVisible();
  });
});

function queueOf(page: Page) {
  return page.locator("section", { has: page.locator("#speaking-queue") }).locator("ol > li");
}

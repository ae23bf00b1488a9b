import { openDemo } from "./support/demo.ts";
import { liveText, saveDraft } from "./support/drafting.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * The minutes of last month's meeting: drafted from its own data, worded, put to the members,
 * commented on, confirmed by the chair, closed with their paper.
 */

test("the minutes go from the meeting's data to the chair's word", async ({ server, person }) => {
  const demo = await openDemo(server.dataDir);
  const at = `/meetings/${demo.past.id}/minutes`;
  const secretariat = await person("specialist", "desk");
  const member = await person("minister-of-justice", "tablet");
  const chair = await person("prime-minister", "tablet");

  await test.step("the draft tells who was there and what was voted", async () => {
    await secretariat.goto(at);
    await press(secretariat, "Lập dự thảo biên bản");
    const text = liveText(secretariat);
    await expect(text).toContainText("Dự họp thay (1)");
    await expect(text).toContainText("Tán thành 24");
    expect((await member.goto(at))?.status()).toBe(404);
  });

  await test.step("a new wording is a new version, and what is typed survives a reload", async () => {
    await liveText(secretariat).locator("[data-block=line]").first().click({ clickCount: 3 });
    await secretariat.keyboard.type("Phiên họp khai mạc đúng giờ.");
    await secretariat.reload();
    await expect(liveText(secretariat)).toContainText("Phiên họp khai mạc đúng giờ.");
    await saveDraft(secretariat, 2);
    await expect(secretariat.getByRole("link", { name: "Bản 2" })).toBeVisible();
    await press(secretariat, "Gửi lấy ý kiến thành viên");
    await press(secretariat, "Gửi");
    await expect(secretariat.getByText("Đang lấy ý kiến thành viên")).toBeVisible();
  });

  await test.step("a member comments; the secretariat answers", async () => {
    await member.goto(at);
    await expect(member.getByText("Phiên họp khai mạc đúng giờ.")).toBeVisible();
    await member.getByRole("textbox", { name: "Ý kiến" }).fill("Đề nghị ghi rõ thời hạn.");
    await press(member, "Gửi ý kiến");
    await secretariat.getByRole("textbox", { name: "Trả lời" }).fill("Đã bổ sung.");
    await press(secretariat, "Tiếp thu");
    await expect(member.getByText("Đã tiếp thu")).toBeVisible();
  });

  await test.step("the chair confirms; the text is closed with its paper, the names are sealed", async () => {
    await chair.goto(at);
    await press(chair, "Xác nhận biên bản");
    await chair.getByRole("alertdialog").getByRole("button", { name: "Xác nhận biên bản" }).tap();
    await expect(chair.getByText("Đã xác nhận và khóa")).toBeVisible();
    await expect(member.getByRole("link", { name: "Tải biên bản (PDF)" })).toBeVisible();
    await expect(chair.getByText("Bản niêm phong: biểu quyết theo tên")).toBeVisible();
    await expect(member.getByText("Bản niêm phong: biểu quyết theo tên")).toHaveCount(0);
  });
});

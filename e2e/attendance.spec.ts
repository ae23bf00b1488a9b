import type { Page } from "playwright/test";
import { seatId } from "../db/fixtures/government.ts";
import { openDemo } from "./support/demo.ts";
import { fillTheRoom, signInOnce } from "./support/scene.ts";
import { must } from "./support/stage.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * The roll in the middle of a meeting: one comes late, some leave, the quorum is lost and regained;
 * a member takes no part in an item; there is a break. 18 of 27 must be present.
 */

const LEAVING = [
  "minister-of-finance",
  "minister-of-home-affairs",
  "minister-of-construction",
  "minister-of-culture",
];

test("late, leaving, no quorum, recusal and a break", async ({ server, person, open }) => {
  test.setTimeout(240_000);
  const demo = await openDemo(server.dataDir);
  const at = `/meetings/${demo.meetingId}`;
  const as = signInOnce(server);
  const specialist = await as("specialist");
  const item = demo.itemsOf(demo.meetingId).find(({ id }) => id === demo.decisionItemId);
  const paper = demo
    .papersOf(demo.meetingId)
    .find((each) => each.itemId === item?.id && each.standing === "published");
  if (!item || !paper) throw new Error("Nothing to read on what is to be decided");

  await fillTheRoom(demo, as);
  await must((await as("prime-minister")).post(`${at}/open`, {}));
  await must(specialist.post(`${at}/take-up`, { itemId: item.id }));
  const wallSecret = "tuong-phong-hop-chinh-phu-000000009";
  await must(specialist.post(`${at}/wall/make`, { secret: wallSecret }));

  const secretariat = await person("specialist", "desk");
  const chair = await person("prime-minister", "tablet");
  const justice = await person("minister-of-justice", "tablet");
  const science = await person("minister-of-science", "tablet");
  const wall = await open("wall");
  await secretariat.goto(`${at}/conduct`);
  await justice.goto(`${at}?paper=${paper.id}`);
  await science.goto(at);
  await wall.goto(`/wall/${wallSecret}`);

  await test.step("one comes late, written down with the time", async () => {
    await server.moveTo("2026-12-03T07:20:00+07:00");
    await chooseSeat(secretariat, /Giáo dục/);
    await pick(secretariat, "Tại phòng");
    await secretariat.getByLabel("Từ thời điểm").fill("07:15");
    await press(secretariat, "Ghi điểm danh");
    await expect(secretariat.getByRole("dialog")).toHaveCount(0);
    await expect(secretariat.getByRole("banner").getByRole("status")).toContainText("22 trên 27");
  });

  await test.step("a recusal hides the paper in the member's hand, live, and by its address", async () => {
    await expect(justice.locator(".textLayer").first()).toBeVisible();
    await chooseSeat(secretariat, /Tư pháp/);
    await press(secretariat, "Không tham gia nội dung", "tab");
    const form = secretariat.getByRole("dialog");
    await form.getByRole("combobox", { name: /^Nội dung/ }).selectOption(item.id);
    await form.getByLabel("Lý do").fill("Có lợi ích liên quan đến cơ quan nêu trong nội dung.");
    await press(secretariat, "Ghi nhận không tham gia");
    await expect(
      justice.getByText(/không tham gia nội dung này nên tài liệu/).first(),
    ).toBeVisible();
    await expect(justice.locator(".textLayer")).toHaveCount(0);
    for (const login of ["minister-of-justice", "assistant-of-justice"]) {
      expect((await (await as(login)).get(`/papers/${paper.id}/file`)).status).toBe(404);
    }
    await press(secretariat, "Đóng");
  });

  await test.step("some leave; the quorum is lost, and the chair learns of it at the desk", async () => {
    for (const login of LEAVING) {
      await must(specialist.post(`${at}/attendance`, { seatId: seatId(login), kind: "LEFT" }));
    }
    await expect(secretariat.getByRole("banner").getByRole("status")).toContainText("18 trên 27");
    await expect(chair.getByText("Không đủ số thành viên")).toHaveCount(0);
    await press(science, /^Đã điểm danh/);
    await press(science, "Tôi rời phòng họp");
    await answer(science, "Rời họp");
    await expect(science.getByRole("button", { name: /Đã rời họp/ })).toBeVisible();
    for (const page of [chair, secretariat]) {
      const alert = page.getByRole("alert").filter({ hasText: "Không đủ số thành viên" });
      await expect(alert.first()).toContainText("Có mặt 17 trên 27, cần ít nhất 18");
    }
  });

  await test.step("no vote opens, but on the chair's reason, which stays with the result", async () => {
    await expect(secretariat.getByText(/Chưa mở biểu quyết được: có mặt 17/)).toBeVisible();
    await expect(secretariat.getByRole("button", { name: "Mở biểu quyết" })).toHaveCount(0);
    const refused = await specialist.post(`${at}/open-vote`, { itemId: item.id });
    expect(refused).toMatchObject({ status: 409, body: { refusal: { code: "no-quorum" } } });
    await press(chair, "Mở bàn điều hành", "link");
    await chair.getByLabel("Lý do của chủ tọa").fill("Việc khẩn cấp, không lùi được.");
    await press(chair, "Mở biểu quyết");
    await expect(justice.getByText("Đồng chí không tham gia nội dung này").first()).toBeVisible();
    await press(secretariat, "Đóng biểu quyết");
    await answer(secretariat, "Đóng biểu quyết");
    await press(secretariat, "Công bố kết quả");
    await expect(secretariat.getByText(/Khi đóng biểu quyết có mặt 17/).first()).toBeVisible();
    await expect(secretariat.getByText(/Việc khẩn cấp, không lùi được/)).toBeVisible();
    await expect(secretariat.getByText(/1 thành viên không tham gia nội dung này/)).toBeVisible();
  });

  await test.step("a return: there is a quorum again, and it is said", async () => {
    await chooseSeat(secretariat, /Khoa học và Công nghệ/);
    await pick(secretariat, "Tại phòng");
    await press(secretariat, "Ghi điểm danh");
    for (const page of [chair, secretariat]) {
      await expect(page.getByText("Đã đủ lại số thành viên").first()).toBeVisible();
    }
    await expect(science.getByRole("button", { name: /Đã điểm danh/ })).toBeVisible();
  });

  await test.step("item by item: who came late, who left, who was out, who took no part", async () => {
    await press(secretariat, "Có mặt theo nội dung", "link");
    const dialog = secretariat.getByRole("dialog", { name: "Có mặt theo nội dung" });
    await expect(dialog.getByText(/Giáo dục.*đến 07:15/)).toBeVisible();
    await expect(dialog.getByText(/Khoa học và Công nghệ.*ra ngoài/)).toBeVisible();
    await expect(dialog.getByText(/Tài chính.*rời họp/)).toBeVisible();
    await expect(dialog.getByText(/Tư pháp.*Có lợi ích liên quan/)).toBeVisible();
    await dialog.getByRole("button", { name: "Đóng" }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step("a break: the room, the wall; no vote; then the meeting goes on", async () => {
    await press(secretariat, "Tạm dừng phiên họp");
    await secretariat.getByRole("dialog").getByLabel("Lý do").fill("Nghỉ giải lao");
    await secretariat.getByLabel("Dự kiến họp lại lúc").fill("07:45");
    await press(secretariat, "Tạm dừng");
    for (const page of [wall, justice, science]) {
      await expect(page.getByText("Tạm dừng", { exact: true }).first()).toBeVisible();
      await expect(page.getByText(/Dự kiến họp lại lúc 07:45/).first()).toBeVisible();
    }
    const refused = await specialist.post(`${at}/open-vote`, { itemId: item.id });
    expect(refused.body.refusal?.code).toBe("meeting-suspended");
    await press(chair, "Họp lại");
    await expect(wall.getByText("Tạm dừng", { exact: true })).toHaveCount(0);
  });
});

async function chooseSeat(page: Page, name: RegExp): Promise<void> {
  await page
    .getByRole("list")
    .filter({ hasText: "Thủ tướng" })
    .getByRole("button", { name })
    .click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

const pick = (page: Page, way: string) =>
  page.getByRole("dialog").getByRole("radio", { name: way }).check({ force: true });

/** Whoever is asked once says yes. */
async function answer(page: Page, word: string): Promise<void> {
  const dialog = page.getByRole("alertdialog").or(page.getByRole("dialog")).last();
  await dialog.getByRole("button", { name: word, exact: true }).click();
}

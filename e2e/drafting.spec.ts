import type { Page } from "playwright/test";
import { must } from "./support/stage.ts";
import { openDemo } from "./support/demo.ts";
import { liveText, saveDraft } from "./support/drafting.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * A decision drafted by two at once, while the chair reads along and proposes another wording. One of
 * them is without a network for a while: nothing of what either wrote is lost.
 */

const WORDING = "Phê duyệt toàn văn đề án kèm theo Quyết định này.";

test("two draft one decision, the chair proposes a wording, and no network loses a word", async ({
  server,
  person,
  caller,
  mayComplain,
}) => {
  const { resolutions } = await openDemo(server.dataDir);
  const adopted = resolutions.find(({ itemId }) => itemId)?.itemId;
  const begin = (await caller("specialist")).post(`/items/${adopted}/draft-resolution`, {
    kind: "decision",
  });
  const at = `/resolutions/${String((await must(begin))["id"])}`;
  const keeper = await person("specialist", "desk");
  const other = await person("head-of-general-affairs", "desk");
  const chair = await person("prime-minister", "tablet");
  const first = (page: Page) => liveText(page).locator("[data-block=clause]").first();
  const last = (page: Page) => liveText(page).locator("[data-block=clause]").last();
  const everybody = [keeper, other, chair];

  await test.step("it begins with what the meeting decided, the same for all", async () => {
    for (const page of everybody) {
      await page.goto(at);
      await expect(first(page)).toContainText("Phê duyệt nội dung về");
    }
    await expect(chair.getByText("Đang xem trực tiếp")).toBeVisible();
    await expect(liveText(chair)).toHaveAttribute("contenteditable", "false");
  });

  await test.step("the chair proposes a wording; the keeper accepts it into everybody's text", async () => {
    await first(chair).click({ clickCount: 3 });
    await press(chair, "Góp ý");
    await chair.getByText("Đề xuất cách viết khác").tap();
    await chair.getByLabel("Viết lại đoạn này thành").fill(WORDING);
    await press(chair, "Gửi góp ý");
    await expect(keeper.locator("del").first()).toContainText("nội dung về");
    await press(keeper, "Chấp nhận");
    for (const page of everybody) await expect(first(page)).toHaveText(WORDING);
    await chair.getByText("Đã khép lại: 1").tap();
    await expect(chair.getByText("Đã chấp nhận")).toBeVisible();
  });

  await test.step("annexes are written in the same text and change places; what is secret is refused", async () => {
    for (const [title, text] of [
      ["Biểu mẫu báo cáo", "Tên cơ quan báo cáo."],
      ["Danh mục nhiệm vụ", "Bộ Tư pháp chủ trì."],
    ] as const) {
      await keeper.getByRole("button", { name: "Thêm phụ lục" }).click();
      await keeper.keyboard.type(title);
      await keeper.keyboard.press("ArrowDown");
      await keeper.keyboard.type(text);
    }
    const annexes = liveText(chair).locator("[data-block=annex]");
    await expect(annexes).toHaveText(["Biểu mẫu báo cáo", "Danh mục nhiệm vụ"]);
    await keeper.getByRole("button", { name: "Đưa lên trước: Phụ lục II" }).click();
    await expect(annexes).toHaveText(["Danh mục nhiệm vụ", "Biểu mẫu báo cáo"]);
    await keeper.getByRole("button", { name: "Bỏ: Phụ lục II" }).click();
    await expect(annexes).toHaveText(["Danh mục nhiệm vụ"]);
    await expect(last(chair)).toHaveText("Bộ Tư pháp chủ trì.");
    await keeper.getByRole("button", { name: "Đặt độ khẩn, phạm vi lưu hành" }).click();
    await keeper.getByLabel("Độ khẩn", { exact: true }).selectOption("Hỏa tốc");
    await keeper.getByLabel("Độ mật").selectOption("Tối mật");
    await keeper.getByRole("button", { name: "Ghi vào văn bản" }).click();
    await expect(keeper.getByText(/không được soạn thảo, lưu giữ, gửi bí mật/)).toBeVisible();
    await keeper.getByLabel("Độ mật").selectOption("Không mật");
    await keeper.getByRole("button", { name: "Ghi vào văn bản" }).click();
    await expect(chair.getByText("Hỏa tốc")).toBeVisible();
  });

  await test.step("one loses the network, both write on; back again, both have all of it", async () => {
    mayComplain.push(/ERR_INTERNET_DISCONNECTED|WebSocket/);
    await other.context().setOffline(true);
    await expect(other.getByText(/Mất kết nối; phần đang soạn/)).toBeVisible();
    await last(other).click();
    await other.keyboard.press("End");
    await other.keyboard.type(" Viết khi mất mạng.");
    await first(keeper).click();
    await keeper.keyboard.press("End");
    await keeper.keyboard.type(" Viết khi có mạng.");
    await expect(first(chair)).toContainText("Viết khi có mạng.");
    await other.context().setOffline(false);
    for (const page of everybody) {
      await expect(last(page)).toContainText("Viết khi mất mạng.");
      await expect(first(page)).toContainText(`${WORDING} Viết khi có mạng.`);
    }
    await saveDraft(other, 3);
  });
});

import type { Page } from "playwright/test";
import { BLOCK_ITEMS, openBlock, prepareBlock } from "./support/consent.ts";
import { openDemo } from "./support/demo.ts";
import { signInOnce } from "./support/scene.ts";
import { must } from "./support/stage.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * Members say beforehand what they think; what nobody opened is adopted by one vote, but for the item
 * a member lifts out at the last moment.
 */

const [FIRST = "", SPOKEN = "", LIFTED = "", LAST = ""] = BLOCK_ITEMS;

test("a consent block: marked, one item lifted out, the others adopted by one vote", async ({
  server,
  person,
}) => {
  const as = signInOnce(server);
  const { meetingId } = await prepareBlock(as);
  const at = `/meetings/${meetingId}`;
  const member = await person("minister-of-justice", "tablet");
  const chair = await person("prime-minister", "tablet");

  await test.step("a member marks by touch, and may change it", async () => {
    await member.goto(at);
    await choose(member, LAST);
    await press(member, "Đề nghị phát biểu");
    await expect(pressed(member, "Đề nghị phát biểu")).toBeVisible();
    await press(member, "Không có ý kiến khác");
    await expect(pressed(member, "Không có ý kiến khác")).toBeVisible();
    await expect(pressed(member, "Đề nghị phát biểu")).toHaveCount(0);
  });

  await test.step("the chair sees sums, never names", async () => {
    await chair.goto(`${at}/conduct`);
    const line = (title: string) => chair.getByRole("row").filter({ hasText: title });
    await expect(line(FIRST).getByRole("cell").nth(1)).toHaveText("2");
    await expect(line(SPOKEN).getByRole("cell").nth(3)).toHaveText("1");
    await expect(line(LAST).getByRole("cell").nth(1)).toHaveText("1");
    await expect(line(LIFTED)).toHaveCount(0);
  });

  await test.step("opened, three items stand in the block; a member lifts one out", async () => {
    await openBlock(as, meetingId);
    await expect(
      chair.getByRole("button", { name: "Biểu quyết một lần 3 nội dung" }),
    ).toBeVisible();
    await choose(member, SPOKEN);
    await expect(member.getByRole("button", { name: "Đề nghị thảo luận riêng" })).toHaveCount(0);
    await choose(member, LIFTED);
    await press(member, "Đề nghị thảo luận riêng");
    await answer(member, "Đề nghị thảo luận riêng");
    await expect(
      chair.getByRole("button", { name: "Biểu quyết một lần 2 nội dung" }),
    ).toBeVisible();
  });

  await test.step("the chair opens the one vote, and the member reads what it decides", async () => {
    await press(chair, "Biểu quyết một lần 2 nội dung");
    await answer(chair, "Biểu quyết một lần 2 nội dung");
    const sheet = member.getByRole("dialog");
    await expect(sheet).toContainText("Thông qua 2 nội dung không có ý kiến khác");
    await expect(sheet).toContainText(FIRST);
    await expect(sheet).toContainText(LAST);
    await expect(sheet).not.toContainText(LIFTED);
    await press(member, "Tán thành");
    await press(member, "Ghi nhận: Tán thành");
    await expect(member.getByText(/Đã ghi nhận \d\d:\d\d:\d\d/).first()).toBeVisible();
  });

  await test.step("adopted, it is the outcome of both items and of no other", async () => {
    const { votes } = await openDemo(server.dataDir);
    const voteId = votes.find(({ state }) => state === "open")?.id;
    await must((await as("specialist")).post(`/votes/${voteId}/demo-cast`, {}));
    for (const login of ["prime-minister", "minister-of-science"]) {
      await must((await as(login)).post(`/votes/${voteId}/cast`, { choice: "FOR" }));
    }
    await press(chair, "Đóng biểu quyết");
    await answer(chair, "Đóng biểu quyết");
    await press(chair, "Công bố kết quả");
    for (const title of [FIRST, LAST])
      await expect(agendaLine(chair, title)).toContainText("Đã thông qua");
    for (const title of [SPOKEN, LIFTED]) {
      await expect(agendaLine(chair, title)).not.toContainText("Đã thông qua");
    }
  });

  await test.step("the file of the receipt is found in the log by whoever brings it", async () => {
    const { votes } = await openDemo(server.dataDir);
    const voteId = votes.find((vote) => vote.meetingId === meetingId)?.id;
    const file = await (
      await (await as("minister-of-justice")).get(`/votes/${voteId}/receipt`)
    ).text();
    await chair.goto("/receipts");
    const bring = (text: string) =>
      chair.locator("input[type=file]").setInputFiles({
        ...{ name: "receipt.tlog-proof", mimeType: "text/plain", buffer: Buffer.from(text) },
      });
    await bring(file);
    await expect(chair.getByText("Còn nguyên trong nhật ký quyết định, kiểm lúc")).toBeVisible();
    await expect(chair.getByText("Tán thành", { exact: true })).toBeVisible();
    await bring(file.replace(/— .*\n$/, ""));
    await expect(chair.getByText("Biên nhận không có chữ ký hợp lệ")).toBeVisible();
  });
});

const pressed = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true, pressed: true });

/** Touches an item of the agenda. */
async function choose(page: Page, title: string): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: title }).tap();
  await expect(page.locator("[aria-current=true]").filter({ hasText: title })).toBeVisible();
}

async function answer(page: Page, name: string): Promise<void> {
  await page.getByRole("alertdialog").getByRole("button", { name }).tap();
}

const agendaLine = (page: Page, title: string) =>
  page.getByRole("navigation").getByRole("listitem").filter({ hasText: title });

import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Page } from "playwright/test";
import { personId } from "../db/fixtures/government.ts";
import { openDemo } from "./support/demo.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * A minister, his assistant and the Ministry's legal adviser write on one clause, each on a tablet of
 * their own: what one shares the others have before them; away from the network it waits on the
 * tablet; what is taken back is gone; signing out leaves nothing. (Going along with the chair over
 * two papers: follow.spec.ts.)
 */

test("three people write on one clause, live", async ({ server, person, mayComplain }) => {
  test.setTimeout(120_000);
  const { meetingId, papersOf } = await openDemo(server.dataDir);
  const paper = papersOf(meetingId).find(
    ({ standing, pages }) => standing === "published" && pages > 2,
  );
  if (!paper) throw new Error("The demo has no paper to write on");
  const at = `/meetings/${meetingId}?paper=${paper.id}&page=1`;
  const minister = await person("minister-of-justice", "tablet");
  const assistant = await person("assistant-of-justice", "portrait");
  const colleague = await person("minister-of-science", "tablet");
  for (const page of [minister, assistant, colleague]) {
    await page.goto(at);
    await expect(page.locator(".textLayer span").first()).toBeAttached();
    await expect(saved(page)).toBeAttached();
  }

  await test.step("a finger that rests on a clause marks it; nobody else sees it", async () => {
    await press(minister, "Bút đánh dấu chữ");
    await rest(minister);
    await expect(marksOn(minister)).toHaveCount(1);
    await press(minister, "Bút đánh dấu chữ");
    await expect(saved(minister)).toBeAttached();
    await expect(marksOn(assistant)).toHaveCount(0);
  });

  await test.step("shared with the delegation it is before the assistant, and nobody else", async () => {
    await press(minister, "Mở danh sách ghi chú");
    await openCard(minister, /^Tô sáng, Riêng tôi/);
    await share(minister, /^Đoàn của/, "Chia sẻ");
    await expect(marksOn(assistant)).toHaveCount(1);
    await expect(marksOn(colleague)).toHaveCount(0);
  });

  await test.step("the assistant answers, the minister reads it without reloading", async () => {
    await press(assistant, "Mở danh sách ghi chú");
    await openCard(assistant, /^Tô sáng, Đoàn/);
    await assistant.getByRole("textbox", { name: "Viết trả lời" }).fill("Đã đối chiếu với Luật.");
    await press(assistant, "Gửi");
    await expect(minister.getByText("Đã đối chiếu với Luật.")).toBeVisible();
  });

  await test.step("away from the network a note waits on the tablet, and is sent after", async () => {
    mayComplain.push(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
    await assistant.context().setOffline(true);
    await expect(assistant.getByText(/Mất kết nối/).first()).toBeAttached();
    await write(assistant, "Cần thêm sáu tuần.");
    await expect(assistant.getByText(/ghi chú giữ trên máy này, sẽ gửi sau/)).toBeAttached();
    await assistant.context().setOffline(false);
    await expect(saved(assistant)).toBeAttached({ timeout: 20_000 });
  });

  await test.step("in another tab of the same person it is there too", async () => {
    const tab = await assistant.context().newPage();
    await tab.goto(at);
    await press(tab, "Mở danh sách ghi chú");
    await expect(tab.getByText("Cần thêm sáu tuần.")).toBeVisible();
    await tab.close();
  });

  await test.step("shared with the whole Cabinet it reaches everybody; taken back it is gone", async () => {
    await share(minister, "Toàn thể", "Chia sẻ");
    await expect(marksOn(colleague)).toHaveCount(1);
    await share(minister, "Riêng tôi", "Thôi chia sẻ");
    await expect(marksOn(colleague)).toHaveCount(0);
    await expect(marksOn(assistant)).toHaveCount(0);
  });

  await test.step("undo brings a rubbed-out note back", async () => {
    await press(minister, "Xóa");
    await expect(marksOn(minister)).toHaveCount(0);
    await press(minister, "Hoàn tác");
    await expect(marksOn(minister)).toHaveCount(1);
  });

  await test.step("what the server destroyed leaves the tablet at the next visit", async () => {
    await press(colleague, "Mở danh sách ghi chú");
    await write(colleague, "Hỏi lại về thời hạn.");
    await expect(saved(colleague)).toBeAttached();
    expect(await databases(colleague)).toHaveLength(1);
    destroyNotes(server.dataDir, meetingId);
    await colleague.goto("/");
    await expect.poll(() => databases(colleague)).toEqual([]);
  });

  await test.step("signing out leaves nothing on the tablet", async () => {
    await expect(saved(assistant)).toBeAttached();
    expect(await databases(assistant)).toContain(
      `notes/${personId("assistant-of-justice")}/${paper.id}`,
    );
    await assistant.locator("summary").filter({ hasText: "Trợ lý Bộ trưởng" }).tap();
    await press(assistant, "Đăng xuất");
    await expect(assistant).toHaveURL(/sign-in/);
    await expect.poll(() => databases(assistant)).toEqual([]);
  });
});

/** As the job does when the time of private notes is over. */
function destroyNotes(dataDir: string, meetingId: string): void {
  const database = new DatabaseSync(path.join(dataDir, "e-cabinet.sqlite3"));
  database
    .prepare(
      "insert into note_destructions (meeting_id, announced_at, destroyed_at) values (?, 1, 1)",
    )
    .run(meetingId);
  database.close();
}

/** The words in the top bar; the same sentence is also spoken. */
const saved = (page: Page) => page.getByRole("banner").getByText("Ghi chú đã lưu");

/** Marks on text, as the keyboard reaches them. */
const marksOn = (page: Page) => page.locator("g[role=button]");

/** A finger that rests on the fifth line of the first page's text. */
async function rest(page: Page): Promise<void> {
  const line = page.locator(".textLayer span:not(.markedContent)").nth(12);
  const box = await line.boundingBox();
  if (!box) throw new Error("The page has no such line");
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
  await expect(marksOn(page)).toHaveCount(1);
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}

async function openCard(page: Page, name: RegExp): Promise<void> {
  await page.locator("article").getByRole("button", { name }).tap();
}

async function share(page: Page, audience: string | RegExp, confirm: string): Promise<void> {
  await page.locator("article").getByRole("button", { name: "Chia sẻ", exact: true }).tap();
  const dialog = page.getByRole("dialog", { name: "Chia sẻ" });
  await dialog.locator(".choice").filter({ hasText: audience }).tap();
  await dialog.getByRole("button", { name: confirm, exact: true }).tap();
  await expect(dialog).toBeHidden();
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox", { name: "Viết ghi chú" }).fill(words);
  await press(page, "Lưu ghi chú");
  await expect(page.locator("article").getByText(words)).toBeVisible();
}

async function databases(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => indexedDB.databases());
  return all.flatMap(({ name }) => (name?.startsWith("notes/") ? [name] : []));
}

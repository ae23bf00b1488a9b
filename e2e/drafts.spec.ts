import type { Page } from "playwright/test";
import { signIn } from "./support/caller.ts";
import { openDemo } from "./support/demo.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * What is half written stays: over a reload, a lost connection, an ended sign-in, and whatever others
 * do meanwhile. Another person on the same tablet sees nothing of it; once sent it is gone.
 */

const TEXT = "Thiếu ý kiến của Bộ Công an về đối soát dữ liệu hộ tịch.";

test("what is half written is never lost, and never anybody else's", async ({
  server,
  person,
  caller,
  mayComplain,
}) => {
  const { tasks, meetingId } = await openDemo(server.dataDir);
  const reported = tasks.find(({ state }) => state === "reported-done");
  if (!reported) throw new Error("No task waits for an answer");
  const address = `/tasks/${reported.id}`;
  const page = await person("specialist", "tablet");
  const reason = page.getByLabel("Lý do yêu cầu làm lại");

  await test.step("a reload", async () => {
    await page.goto(address);
    await begin(page, TEXT);
    await page.reload();
    await expect(reason).toHaveValue(TEXT);
    await expect(page.getByText(/viết dở trước đây, chưa gửi/)).toBeVisible();
  });

  await test.step("somebody else's change while it is being written", async () => {
    await reason.focus();
    const other = await caller("head-of-general-affairs");
    const planned = tasks.find(({ state }) => state === "in-progress");
    await other.post(`/tasks/${planned?.id}/withdraw`, { reason: "Trùng với nhiệm vụ khác." });
    await page.keyboard.type(" Và");
    await expect(reason).toHaveValue(`${TEXT} Và`);
    await expect(reason).toBeFocused();
  });

  await test.step("no connection: it is told, and nothing is gone", async () => {
    mayComplain.push(/ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await press(page, "Yêu cầu làm lại");
    await expect(
      page
        .getByRole("alert")
        .filter({ hasText: /chưa|Chưa/ })
        .first(),
    ).toBeVisible();
    await expect(reason).toHaveValue(`${TEXT} Và`);
    await page.context().setOffline(false);
  });

  await test.step("an ended sign-in, and another person on the same tablet", async () => {
    await page.context().clearCookies();
    await page.goto(address);
    await expect(page).toHaveURL(/sign-in/);
    await enter(page, server.url, "head-of-general-affairs");
    await page.goto(address);
    await expect(reason).toHaveValue("");
    await enter(page, server.url, "specialist");
    await page.goto(address);
    await expect(reason).toHaveValue(`${TEXT} Và`);
  });

  await test.step("sent, it is gone from the device", async () => {
    await press(page, "Yêu cầu làm lại");
    await expect(reason).toHaveCount(0);
    await expect.poll(() => draftsOn(page)).toEqual([]);
  });

  await test.step("a check-in code is not kept; signing out takes the rest", async () => {
    const member = await person("minister-of-justice", "tablet");
    await member.goto(`/meetings/${meetingId}`);
    await press(member, /^Điểm danh/);
    await member.getByLabel("Mã trên màn hình lớn").fill("123456");
    await member.waitForTimeout(200);
    expect(await draftsOn(member)).toEqual([]);
    await page.goto("/meetings/new");
    await page.getByRole("textbox").first().fill("Phiên họp chuyên đề");
    await expect.poll(() => draftsOn(page)).toHaveLength(1);
    await page.locator("summary").last().tap();
    await press(page, "Đăng xuất");
    await expect(page).toHaveURL(/sign-in/);
    expect(await draftsOn(page)).toEqual([]);
  });
});

test("the secretariat looks as a member and can do nothing there", async ({
  server,
  person,
  caller,
}) => {
  const { meetingId } = await openDemo(server.dataDir);
  const page = await person("specialist", "desk");
  await page.goto(`/meetings/${meetingId}/conduct`);
  await press(page, "Xem như thành viên");
  await page
    .getByLabel("Thành viên", { exact: true })
    .selectOption({ label: "Bộ trưởng Bộ Tư pháp" });
  await press(page, "Xem", "link");
  await expect(page.getByText("Đang xem như Bộ trưởng Bộ Tư pháp, chỉ đọc")).toBeVisible();
  const acts = page.getByRole("button", { name: /Điểm danh|Biểu quyết|phát biểu|Theo chủ tọa/ });
  await expect(acts).toHaveCount(0);
  const here = new URL(page.url()).pathname;
  const posted = await fetch(server.url + here, {
    method: "POST",
    headers: { origin: server.url, cookie: (await caller("specialist")).cookie },
  });
  expect(posted.status).toBe(405);
  for (const login of ["auditor", "operator", "officer-of-science", "minister-of-justice"]) {
    expect((await (await caller(login)).get(here)).status, login).toBe(404);
  }
  const auditor = await person("auditor", "desk");
  await auditor.goto("/log");
  await expect(auditor.getByText("Xem phòng họp như thành viên").first()).toBeVisible();
  await press(page, "Thôi xem", "link");
  await expect(page).toHaveURL(/prepare/);
});

async function begin(page: Page, text: string): Promise<void> {
  await page.getByLabel("Lý do yêu cầu làm lại").pressSequentially(text);
}

/** Signs in anew on the same tablet. */
async function enter(page: Page, url: string, login: string): Promise<void> {
  const { cookieFor } = await signIn(url, login);
  await page.context().clearCookies();
  await page.context().addCookies([cookieFor(url)]);
}

const draftsOn = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("draft:")));

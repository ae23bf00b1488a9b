import type { Page } from "playwright/test";
import { expect, press, test } from "./support/story.ts";
import { openDemo } from "./support/demo.ts";
import { ENTITLED, IN_ROOM, REMOTE } from "./support/seats.ts";
import { saveDraft, writeResolution } from "./support/drafting.ts";
import { rememberSecret } from "./support/secrets.ts";
import { codeOnWall, must } from "./support/stage.ts";
import { openSockets } from "./support/tablets.ts";

/*
 * The first session of 2019, re-told: 27 seats, 21 in the room, 4 voting remotely, 2 substituted;
 * adopted 25 of 27; and the thread from there to a confirmed task. Seven browsers are people's own;
 * the other seats use the same HTTP routes, with cookie and origin.
 */

const OWN_BROWSER = [
  "prime-minister",
  "minister-of-justice",
  "minister-of-science",
  "minister-of-education",
];
const OTHERS = ENTITLED.filter((login) => !OWN_BROWSER.includes(login));

test("from one paper to one confirmed task", async ({ server, person, open, caller }) => {
  test.setTimeout(420_000);
  const demo = await openDemo(server.dataDir);
  const at = `/meetings/${demo.meetingId}`;

  const secretariat = await person("specialist", "desk");
  const chair = await person("prime-minister", "tablet");
  const justice = await person("minister-of-justice", "tablet");
  const science = await person("minister-of-science", "tablet");
  const remote = await person("minister-of-education", "portrait");
  const deputy = await person("deputy-of-health", "tablet");
  const wall = await open("wall");
  const others = new Map(
    await Promise.all(OTHERS.map(async (login) => [login, await caller(login)] as const)),
  );
  let casts = 0;
  for (const page of [chair, justice, science, remote, deputy]) {
    page.on("request", (request) => {
      if (request.url().endsWith("/cast")) casts += 1;
    });
  }

  await test.step("the secretariat puts the meeting on the wall", async () => {
    await secretariat.goto(`${at}/conduct`);
    await press(secretariat, "Mã và đường dẫn");
    await press(secretariat, "Tạo đường dẫn");
    const link = secretariat.getByRole("link", { name: "Mở màn hình lớn" });
    await wall.goto((await link.getAttribute("href")) ?? "");
    await expect(wall.getByText("Mã điểm danh")).toBeVisible();
    await press(secretariat, "Đóng");
  });
  const token = wall.url().split("/").at(-1) ?? "";
  rememberSecret(token);

  await test.step("two taps from the desk to page 1", async () => {
    await science.goto("/");
    await press(science, /Đọc/, "link");
    await expect(science.locator(".textLayer").first()).toContainText("Độc lập");
  });

  await test.step("those in the room check in with the code on the wall", async () => {
    for (const page of [chair, justice, science]) {
      await page.goto(at);
      await press(page, /^Điểm danh/);
      await page.getByLabel("Mã trên màn hình lớn").fill(await codeOnWall(server, token));
      await press(page, "Điểm danh tại phòng");
      await expect(page.getByRole("button", { name: /Đã điểm danh/ })).toBeVisible();
    }
    for (const [login, other] of others) {
      if (REMOTE.includes(login)) continue;
      const code = await codeOnWall(server, token);
      await must(other.post(`${at}/check-in`, { kind: "IN_ROOM", code }));
    }
  });

  await test.step("those elsewhere vote remotely, by one tap", async () => {
    await remote.goto(at);
    await press(remote, /^Điểm danh/);
    await press(remote, /Chỉ biểu quyết từ xa/);
    await expect(remote.getByRole("button", { name: /Đã điểm danh/ })).toBeVisible();
    for (const [login, other] of others) {
      if (REMOTE.includes(login))
        await must(other.post(`${at}/check-in`, { kind: "REMOTE_VOTE_ONLY" }));
    }
  });

  await test.step("the quorum is live, and the chair opens: 21 of 27, 18 needed", async () => {
    await expect(secretariat.getByText("Đủ số thành viên, cần ít nhất 18").first()).toBeVisible();
    await expect(secretariat.getByRole("banner").getByRole("status")).toContainText("21 trên 27");
    await press(chair, /Điều hành/, "link");
    await press(chair, "Khai mạc");
    await dialogSays(chair, "Khai mạc");
    await chair.goto(at);
    await expect(wall.getByText("Phiên họp đang diễn ra")).toBeVisible();
  });

  await test.step("the secretariat opens the vote on the chair's word; every tablet shows the sheet", async () => {
    for (const item of [1, 2, 3]) await press(secretariat, `Chuyển đến nội dung ${item}`);
    await deputy.goto(at);
    const sockets = await openSockets(server, demo.meetingId, [...others.values()]);
    const sheets = [chair, justice, science, remote, deputy].map((page) => sheetOn(page));
    await expect(secretariat.getByRole("button", { name: "Mở biểu quyết" })).toBeVisible();
    const sent = secretariat.waitForRequest(/open-vote$/);
    const told = sockets.from(sent);
    await press(secretariat, "Mở biểu quyết");
    await Promise.all(sheets);
    const times = await told;
    console.log(
      `  sheet known on ${times.length} sockets: p50 ${times.at(times.length >> 1)} ms, p99 ${times.at(-1)} ms`,
    );
    expect(times).toHaveLength(others.size);
    sockets.close();
  });

  const voteId =
    (await openDemo(server.dataDir)).votes.find((vote) => vote.state === "open")?.id ?? "";

  await test.step("substitutes are refused a vote, by word and by route", async () => {
    await expect(deputy.getByText("Người dự họp thay không biểu quyết")).toBeVisible();
    for (const login of ["deputy-of-health", "deputy-of-ethnic-affairs"]) {
      const refused = await (await caller(login)).post(`/votes/${voteId}/cast`, { choice: "FOR" });
      expect(refused).toMatchObject({
        status: 403,
        body: { refusal: { code: "substitute-no-vote" } },
      });
    }
  });

  await test.step("25 votes are cast; everybody sees only how many", async () => {
    for (const page of [chair, justice, science, remote]) {
      await press(page, "Tán thành");
      await press(page, "Ghi nhận: Tán thành");
      await expect(page.getByText(/Đã ghi nhận \d\d:\d\d:\d\d/).first()).toBeVisible();
    }
    await Promise.all(
      [...others.values()].map(async (other) => {
        await must(other.post(`/votes/${voteId}/cast`, { choice: "FOR" }));
        casts += 1;
      }),
    );
    await expect(wall.getByText("25", { exact: true })).toBeVisible();
    await expect(wall.getByText("trên 25 phiếu")).toBeVisible();
    await expect(wall.getByText(/\d+ tán thành|Tán thành, trên/)).toHaveCount(0);
    expect(casts).toBe(25);
  });

  await test.step("closed and announced: adopted, 25 of 27", async () => {
    await press(secretariat, "Đóng biểu quyết");
    await dialogSays(secretariat, "Đóng biểu quyết");
    await press(secretariat, "Công bố kết quả");
    await expect(wall.getByText("Thông qua", { exact: true })).toBeVisible();
    await expect(wall.getByText("Tán thành, trên 27")).toBeVisible();
    for (const page of [chair, justice, remote, deputy]) {
      await expect(page.getByText("Thông qua", { exact: true }).first()).toBeVisible();
    }
  });

  await test.step("the secretariat drafts the resolution", async () => {
    await press(secretariat, "Dự thảo nghị quyết nội dung này", "link");
    await press(secretariat, "Lập dự thảo nghị quyết");
    await expect(secretariat).toHaveURL(/resolutions\/[0-9a-f-]{36}/);
    await writeResolution(secretariat, {
      title: "Về kết nối, chia sẻ dữ liệu phục vụ cung cấp dịch vụ công trực tuyến",
      articles: [{ title: "Nhiệm vụ của các bộ, cơ quan ngang bộ", clauses: [CLAUSE] }],
    });
    await saveDraft(secretariat, 2);
  });
  const resolution = secretariat.url();

  await test.step("put to the chair, who approves and signs; then it is numbered and issued", async () => {
    await press(secretariat, "Trình chủ tọa duyệt");
    await dialogSays(secretariat, "Trình duyệt");
    await chair.goto(resolution);
    await press(chair, "Duyệt và ký");
    await dialogSays(chair, "Duyệt và ký");
    await press(secretariat, "Cấp số và ban hành");
    await dialogSays(secretariat, "Ban hành");
    await expect(chair.getByText(/\d+\/NQ-CP/).first()).toBeVisible();
    const downloading = chair.waitForEvent("download");
    await press(chair, "Tải bản PDF", "link");
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/NQ-CP.*\.pdf$/i);
  });

  await test.step("the clause becomes a task of the Ministry of Justice", async () => {
    await secretariat.goto(resolution);
    await press(secretariat, /^Giao nhiệm vụ/, "link");
    await secretariat
      .getByRole("textbox", { name: "Nhiệm vụ", exact: true })
      .fill("Trình phương án kết nối Cơ sở dữ liệu hộ tịch điện tử");
    await secretariat
      .getByRole("textbox", { name: /^Sản phẩm/ })
      .fill("Tờ trình kèm phương án kết nối");
    await secretariat.getByLabel("Cơ quan chủ trì").selectOption({ label: "Bộ Tư pháp" });
    await secretariat.getByLabel("Thời hạn ghi trong văn bản").fill("trong tháng 12 năm 2026");
    await press(secretariat, "Giao 1 nhiệm vụ");
    await expect(secretariat.getByRole("link", { name: /Nhiệm vụ số/ }).first()).toBeVisible();
  });

  const officer = await person("officer-of-justice", "portrait");
  await test.step("the ministry receives it and reports it done with a file", async () => {
    await press(officer, /Trình phương án kết nối|Nhận nhiệm vụ/, "link");
    await press(officer, "Nhận nhiệm vụ");
    await reportDone(officer, "Đã trình phương án kết nối.");
  });
  const task = officer.url();

  await test.step("the secretariat returns it with a reason; reported again, it is confirmed", async () => {
    await secretariat.goto(task);
    await secretariat.getByLabel("Lý do yêu cầu làm lại").fill("Thiếu ý kiến của Bộ Công an.");
    await press(secretariat, "Yêu cầu làm lại");
    await expect(officer.getByText("Thiếu ý kiến của Bộ Công an.").first()).toBeVisible();
    await reportDone(officer, "Đã bổ sung ý kiến của Bộ Công an.");
    await press(secretariat, "Xác nhận hoàn thành");
    await dialogSays(secretariat, "Xác nhận");
    await expect(officer.getByText("Đã xác nhận").first()).toBeVisible();
  });

  await test.step("the task shows its thread back to clause, vote and paper", async () => {
    await expect(secretariat.getByText("25 tán thành")).toBeVisible();
    await expect(secretariat.getByText(CLAUSE)).toBeVisible();
    await press(secretariat, "Mở tài liệu", "link");
    await expect(secretariat.locator(".textLayer").first()).toContainText("Độc lập");
  });

  await expect(wall.getByText("Thông qua", { exact: true })).toBeVisible();
  expect(IN_ROOM).toHaveLength(21);
});

const CLAUSE =
  "Bộ Tư pháp chủ trì, phối hợp với Bộ Công an trình Thủ tướng Chính phủ phương án kết nối Cơ sở dữ liệu hộ tịch điện tử; hoàn thành trong tháng 12 năm 2026.";

const sheetOn = (page: Page) =>
  expect(page.getByRole("dialog", { name: /./ }).first()).toBeVisible();

/** Whoever is asked once says yes. */
async function dialogSays(page: Page, answer: string): Promise<void> {
  const dialog = page.getByRole("alertdialog").or(page.getByRole("dialog")).last();
  const button = dialog.getByRole("button", { name: answer, exact: true });
  await button.waitFor();
  const touch = await page.evaluate(() => matchMedia("(pointer: coarse)").matches);
  if (touch) await button.tap();
  else await button.click();
  await button.waitFor({ state: "hidden" });
}

async function reportDone(page: Page, text: string): Promise<void> {
  await page.getByLabel("Kết quả đến nay").fill(text);
  await page.locator('input[type="file"]').setInputFiles({
    name: "phuong-an.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4 phương án"),
  });
  await press(page, "Báo cáo hoàn thành");
  await dialogSays(page, "Gửi báo cáo hoàn thành");
  await expect(page.getByText("Chờ xác nhận").first()).toBeVisible();
}

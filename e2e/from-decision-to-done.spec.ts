import type { Page } from "playwright/test";
import { emailOf, organisationId, personId } from "../db/fixtures/government.ts";
import { startMailServer, type MailServer } from "./support/mail-server.ts";
import { makeSigningKeys, writeSigningFile } from "./support/signing-keys.ts";
import { openDemo } from "./support/demo.ts";
import { liveText, saveDraft, writeResolution } from "./support/drafting.ts";
import { decide, fillTheRoom, signInOnce } from "./support/scene.ts";
import { startServer } from "./support/server.ts";
import { must } from "./support/stage.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * From a decision to its figures: five clauses written by two people, approved, signed twice and
 * issued; six tasks, of which one comes back, one gets more time, one is forgotten until the ladder
 * of reminders ends, and one is done twice; then the month's report, and every thread both ways.
 */

const TITLE = "Về đẩy mạnh dịch vụ công trực tuyến toàn trình";
const CLAUSES = [
  "Bộ Tư pháp trình phương án kết nối dữ liệu hộ tịch; Bộ Khoa học và Công nghệ công bố chuẩn kết nối trước ngày 15 tháng 12 năm 2026.",
  "Bộ Tài chính bố trí kinh phí duy trì hệ thống trước ngày 16 tháng 12 năm 2026.",
  "Bộ Y tế hoàn thành sổ sức khỏe điện tử trước ngày 11 tháng 12 năm 2026.",
  "Bộ Giáo dục và Đào tạo số hóa văn bằng trước ngày 20 tháng 12 năm 2026.",
  "Bộ Nông nghiệp và Môi trường báo cáo dữ liệu đất đai trong quý I năm 2027.",
] as const;

let post: MailServer;

test.use({
  server: async ({}, use) => {
    post = await startMailServer();
    const keys = makeSigningKeys();
    const server = await startServer({
      env: { SMTP_URL: post.url, SIGNING_FILE: writeSigningFile(keys) },
    });
    await use(server);
    await server.stop();
    await post.stop();
    keys.end();
  },
});

test("five clauses, six tasks, one month", async ({ server, person }) => {
  test.setTimeout(300_000);
  let as = signInOnce(server);
  const deed = async (login: string, path: string, fields: Record<string, string> = {}) =>
    must((await as(login)).post(path, fields));
  /** People sign in anew each day. */
  const moveTo = async (day: string) => {
    await server.moveTo(`${day}:00+07:00`);
    as = signInOnce(server);
  };
  /** The clock of the reminders begins anew, as after a night's maintenance. */
  const wakeOn = async (day: string) => {
    await moveTo(day);
    await server.kill();
    await server.restart();
  };
  const mailsOn = (login: string, taskId: string) =>
    post.mails.filter(
      ({ read }) =>
        read.to?.some(({ address }) => address === emailOf(login)) &&
        read.text?.includes(`/tasks/${taskId}`),
    );
  const demo = await openDemo(server.dataDir);
  const item = demo.itemsOf(demo.meetingId).find(({ id }) => id === demo.decisionItemId);
  if (!item) throw new Error("Nothing is to be decided today");
  await fillTheRoom(demo, as);
  await deed("prime-minister", `/meetings/${demo.meetingId}/open`);
  await decide({ demo, as, item });
  const drafted = await deed("specialist", `/items/${item.id}/draft-resolution`, {
    kind: "resolution",
  });
  const resolution = `/resolutions/${String(drafted["id"])}`;

  const secretary = await person("specialist", "desk");
  await test.step("two people write it at once", async () => {
    const head = await person("head-of-general-affairs", "desk");
    await secretary.goto(resolution);
    await head.goto(resolution);
    await writeResolution(secretary, {
      title: TITLE,
      articles: [{ title: "Nhiệm vụ của các bộ", clauses: CLAUSES.slice(0, 3) }],
    });
    await expect(liveText(head)).toContainText("ngày 11 tháng 12 năm 2026.");
    await writeOn(head, CLAUSES.slice(3));
    await expect(liveText(secretary)).toContainText("quý I năm 2027.");
    await saveDraft(secretary, 2);
    await head.context().close();
  });

  await test.step("approved and signed by the chair, numbered and sealed at issue: two signatures", async () => {
    await press(secretary, "Trình chủ tọa duyệt");
    await confirm(secretary, "Trình duyệt");
    const chair = await person("prime-minister", "tablet");
    await chair.goto(resolution);
    await expect(chair.getByText("dữ liệu đất đai").first()).toBeVisible();
    await press(chair, "Duyệt và ký");
    await confirm(chair, "Duyệt và ký");
    await chair.context().close();
    await expect(secretary.getByText(/^Đã có chữ ký số của người ký/)).toBeVisible({
      timeout: 45_000,
    });
    await deed("specialist", `${resolution}/issue`);
    await secretary.goto(resolution);
    const signatures = secretary.getByRole("region", { name: "Chữ ký số" });
    await expect(signatures.getByText("Hợp lệ, chưa bị thay đổi")).toHaveCount(3, {
      timeout: 45_000,
    });
  });

  const code =
    /\d+\/NQ-CP/.exec((await secretary.getByRole("banner").textContent()) ?? "")?.[0] ?? "";
  const { clauses } = await openDemo(server.dataDir);
  const own = clauses.filter(({ resolutionId }) => resolution.endsWith(resolutionId));
  expect(own).toHaveLength(CLAUSES.length);
  const [connect = "", standard = ""] = await give(0, [
    { title: "Trình phương án kết nối dữ liệu hộ tịch", lead: "justice", deadline: "15/12/2026" },
    { title: "Công bố chuẩn kết nối", lead: "finance", deadline: "15/12/2026" },
  ]);
  const [money = ""] = await give(1, [
    { title: "Bố trí kinh phí duy trì", lead: "finance", deadline: "16/12/2026" },
  ]);
  const [health = ""] = await give(2, [
    { title: "Hoàn thành sổ sức khỏe điện tử", lead: "health", deadline: "11/12/2026" },
  ]);
  const [diplomas = ""] = await give(3, [
    { title: "Số hóa văn bằng", lead: "education", deadline: "20/12/2026" },
  ]);
  const [land = ""] = await give(4, [
    { title: "Báo cáo dữ liệu đất đai", lead: "agriculture", deadline: "trong quý I năm 2027" },
  ]);

  async function give(
    at: number,
    rows: { title: string; lead: string; deadline: string }[],
  ): Promise<string[]> {
    const fields: Record<string, string> = {
      source: "clause",
      sourceId: own[at]?.id ?? "",
      seen: "0",
      rows: rows.map((_, row) => row).join(","),
      leaderId: personId("dpm-digital"),
    };
    for (const [row, { title, lead, deadline }] of rows.entries()) {
      fields[`title.${row}`] = title;
      fields[`deliverable.${row}`] = "Báo cáo";
      fields[`leadId.${row}`] = organisationId(lead);
      fields[`deadline.${row}`] = deadline;
    }
    const { ids } = await deed("specialist", "/tasks/create", fields);
    return Array.isArray(ids) ? ids.map(String) : [];
  }

  const report = async (login: string, id: string, text: string) => {
    const { cookie } = await as(login);
    const form = new FormData();
    for (const [name, value] of Object.entries({ key: crypto.randomUUID(), kind: "done", text })) {
      form.set(name, value);
    }
    form.set("file", new Blob([`%PDF-1.4 ${text}`], { type: "application/pdf" }), "ket-qua.pdf");
    const sent = await fetch(`${server.url}/tasks/${id}/report`, {
      method: "POST",
      headers: { cookie, origin: server.url },
      body: form,
    });
    expect({ id, status: sent.status, said: await sent.text() }).toMatchObject({ status: 200 });
  };

  await test.step("received; one comes back as another's, with the proposed lead", async () => {
    await moveTo("2026-12-04T09:00");
    for (const [office, id] of [
      ["justice", connect],
      ["finance", money],
      ["health", health],
      ["education", diplomas],
    ]) {
      await deed(`officer-of-${office}`, `/tasks/${id}/receive`);
    }
    await deed("lead-of-finance", `/tasks/${standard}/decline`, {
      reason: "Chuẩn kết nối do Bộ Khoa học và Công nghệ ban hành.",
      proposedId: organisationId("science"),
    });
    await deed("specialist", `/tasks/${standard}/reassign`, {
      leadId: organisationId("science"),
      note: "Đồng ý.",
    });
    await deed("officer-of-science", `/tasks/${standard}/receive`);
  });

  await test.step("more time asked before the day, decided by the leader in charge", async () => {
    await moveTo("2026-12-10T09:00");
    await report("officer-of-justice", connect, "Đã trình phương án.");
    await report("officer-of-science", standard, "Đã công bố chuẩn kết nối.");
    await deed("specialist", `/tasks/${connect}/confirm`);
    await deed("specialist", `/tasks/${standard}/confirm`);
    await deed("lead-of-finance", `/tasks/${money}/ask-extension`, {
      reason: "Chờ dự toán năm 2027.",
      deadline: "30/12/2026",
    });
    await deed("dpm-digital", `/tasks/${money}/grant-extension`, {
      note: "",
      deadline: "28/12/2026",
    });
  });

  await test.step("done twice: the first report was not enough", async () => {
    await wakeOn("2026-12-18T09:00");
    await report("officer-of-education", diplomas, "Đã số hóa 80 phần trăm.");
    await deed("specialist", `/tasks/${diplomas}/return`, {
      reason: "Chưa đủ văn bằng trước 2010.",
    });
    await moveTo("2026-12-22T09:00");
    await report("officer-of-education", diplomas, "Đã số hóa toàn bộ.");
    await deed("specialist", `/tasks/${diplomas}/confirm`);
  });

  await test.step("forgotten: told once a week, to the head, then to the leadership, and never what it is about", async () => {
    await expect.poll(() => mailsOn("minister-of-health", health).length).toBe(1);
    expect(mailsOn("specialist", health)).toHaveLength(0);
    await wakeOn("2026-12-26T09:00");
    await report("officer-of-finance", money, "Đã bố trí kinh phí.");
    await deed("specialist", `/tasks/${money}/confirm`);
    await expect.poll(() => mailsOn("specialist", health).length).toBe(1);
    await expect.poll(() => mailsOn("minister-of-health", health).length).toBe(2);
    for (const { raw, read } of post.mails) {
      expect(raw + (read.text ?? "")).not.toContain("sổ sức khỏe");
    }
    const minister = await person("minister-of-health", "tablet");
    await minister.goto("/");
    await expect(minister.getByText(/quá hạn/).first()).toBeVisible();
    await minister.context().close();
  });

  await test.step("the month's report counts all six, each under its ministry", async () => {
    await wakeOn("2027-01-04T09:00");
    const desk = await person("specialist", "desk");
    await desk.goto("/reports?by=source");
    const row = desk.getByRole("row").filter({ hasText: code });
    // Given, on time, late, in term, overdue, without a deadline, extended.
    const figures = ["6", "3", "1", "1", "1", "0", "1"];
    for (const [at, figure] of figures.entries()) {
      await expect(row.getByRole("cell").nth(at + 1)).toHaveText(figure);
    }
    await row.getByRole("link", { name: /Quá hạn/ }).click();
    await expect(desk.locator(`a[href^="/tasks/${health}"]`).first()).toBeVisible();
    await expect(desk.locator(`a[href^="/tasks/${land}"]`)).toHaveCount(0);
    await desk.goto("/reports/2026-12");
    await expect(desk.getByRole("row").filter({ hasText: "Bộ Y tế" }).first()).toBeVisible();
    await desk.context().close();
  });

  await test.step("each thread is followed both ways by clicks", async () => {
    const desk = await person("specialist", "desk");
    await desk.goto(`/meetings/${demo.meetingId}?item=${item.id}`);
    await press(desk, `Nghị quyết số ${code}`, "link");
    await expect(desk).toHaveURL(new RegExp(resolution));
    for (const id of [connect, standard, money, health, diplomas, land]) {
      await expect(desk.locator(`a[href="/tasks/${id}"]`)).toBeVisible();
    }
    await desk.locator(`a[href="/tasks/${connect}"]`).click();
    await press(desk, "Mở văn bản", "link");
    await expect(desk).toHaveURL(new RegExp(resolution));
    await desk.locator(`a[href="/tasks/${diplomas}"]`).click();
    await press(desk, "Kết quả biểu quyết", "link");
    await expect(desk).toHaveURL(new RegExp(`${demo.meetingId}\\?item=${item.id}`));
  });
});

/** Whoever is asked once says yes. */
async function confirm(page: Page, name: string): Promise<void> {
  const dialog = page.locator("[role=dialog], [role=alertdialog]");
  await dialog.getByRole("button", { name, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Goes on writing after the last words. */
async function writeOn(page: Page, clauses: readonly string[]): Promise<void> {
  const last = liveText(page).locator("[data-block]").last();
  const { width, height } = (await last.boundingBox()) ?? { width: 0, height: 0 };
  await last.click({ position: { x: width - 4, y: height - 8 } });
  for (const clause of clauses) {
    await page.keyboard.press("Enter");
    await page.keyboard.type(clause);
  }
}

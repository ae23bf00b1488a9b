import { PDFDocument } from "@cantoo/pdf-lib";
import type { Page } from "playwright/test";
import { BODY_ID, members, seatId } from "../db/fixtures/government.ts";
import { signInOnce } from "./support/scene.ts";
import { must } from "./support/stage.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * A ballot of 27 members: drafted, reviewed, issued; answered on tablets, one opinion reserved, the
 * time extended, three silent; synthesised with the lead ministry's answers, and on an agenda.
 */

const SUBJECT = "Dự thảo Nghị định về kho lưu trữ số của cơ quan nhà nước";
const OPINION = "Đề nghị bổ sung chuẩn kết nối tối thiểu giữa kho của bộ và kho quốc gia.";
const DISSENT = "Hồ sơ đối ngoại cần thời gian giải mật; đề nghị 10 năm.";
const MEETING = "Phiên họp chuyên đề về lưu trữ";
/** They never answer. */
const SILENT = ["dpm-social", "minister-of-health", "minister-of-construction"];

test("a ballot from draft to agenda", async ({ server, person }) => {
  test.setTimeout(240_000);
  let as = signInOnce(server);
  const post = async (login: string, path: string, fields: Record<string, string> = {}) =>
    must((await as(login)).post(path, fields));
  const officer = await person("specialist", "desk");
  let at = "";

  await test.step("the specialist drafts it; a reload keeps what was written", async () => {
    await press(officer, "Phiếu lấy ý kiến", "link");
    await press(officer, "Soạn phiếu", "link");
    await officer.getByLabel("Cơ quan chủ trì soạn thảo").selectOption({ label: "Bộ Nội vụ" });
    await officer.getByLabel("Về việc").fill(SUBJECT);
    await officer.getByLabel("Tóm tắt nội dung").fill("Còn một vấn đề có ý kiến khác nhau.");
    await press(officer, "Thêm vấn đề");
    await officer.getByLabel("Nội dung vấn đề 1", { exact: true }).fill("Thời hạn nộp lưu");
    await officer.getByLabel("Phương án 1", { exact: true }).fill("Phương án 1: 5 năm");
    await officer.getByLabel("Phương án 2", { exact: true }).fill("Phương án 2: 10 năm");
    await officer.reload();
    await expect(officer.getByLabel("Phương án 2", { exact: true })).toHaveValue(
      "Phương án 2: 10 năm",
    );
    await press(officer, "Lập phiếu");
    await expect(officer.getByRole("heading", { name: SUBJECT })).toBeVisible();
    await upload(officer, "Tờ trình", 3);
    at = new URL(officer.url()).pathname;
    await press(officer, "Trình Vụ trưởng");
    await confirm(officer, "Trình Vụ trưởng");
    await expect(officer.getByText("Chờ Vụ trưởng thẩm tra").first()).toBeVisible();
  });

  await test.step("returned with a reason, it comes again and is issued", async () => {
    await post("head-of-general-affairs", `${at}/return`, { reason: "Ghi rõ số tờ trình." });
    await expect(officer.getByText("Ghi rõ số tờ trình.").first()).toBeVisible();
    await officer.getByLabel("Số, ngày tờ trình").fill("588/TTr-BNV ngày 18/11/2026");
    await press(officer, "Lưu");
    await post("specialist", `${at}/submit`);
    await post("head-of-general-affairs", `${at}/review`);
    const leader = await person("vice-chairman-of-government-office", "tablet");
    await leader.goto(at);
    await press(leader, "Duyệt và phát hành");
    await confirm(leader, "Duyệt và phát hành");
    await expect(leader.getByText("trên 27 thành viên")).toBeVisible();
    await leader.context().close();
  });

  await test.step("the assistant prepares; only the member sends, by touch", async () => {
    const assistant = await person("assistant-of-justice", "desk");
    await assistant.goto(at);
    await choose(assistant, "Phương án 1: 5 năm");
    await expect(assistant.getByText(/^Đã tự lưu/)).toBeVisible();
    await expect(assistant.getByRole("button", { name: "Gửi ý kiến" })).toHaveCount(0);
    await assistant.context().close();
    const member = await person("minister-of-justice", "tablet");
    await member.goto(at);
    await expect(member.getByText(/Trợ lý .* đã sửa bản nháp/)).toBeVisible();
    await choose(member, "Ý kiến khác", 1);
    await text(member).fill(OPINION);
    await press(member, /Tờ trình/, "link");
    await expect(member.getByLabel("Trang 1 trên 3")).toBeVisible({ timeout: 30_000 });
    await press(member, "Về phiếu", "link");
    await expect(text(member)).toHaveValue(OPINION);
    await press(member, "Gửi ý kiến");
    await expect(member.getByRole("alertdialog")).toContainText(OPINION);
    await confirm(member, "Gửi ý kiến");
    await expect(member.getByText(/^Đã ghi nhận lúc/)).toBeVisible();
    await expect(member.getByText("Mã biên nhận")).toBeVisible();
    await member.context().close();
  });

  await test.step("the others answer, one of them with an opinion reserved", async () => {
    for (const { login } of members) {
      if (SILENT.includes(login) || login === "minister-of-justice") continue;
      const isDissent = login === "minister-of-foreign-affairs";
      const opinion = {
        ...{ choice: isDissent ? "DISAGREE" : "AGREE", isReserved: isDissent, fileIds: [] },
        text: isDissent ? DISSENT : "",
        answers: [{ issueId: "issue-1", choice: isDissent ? "option-2" : "option-1", text: "" }],
      };
      await post(login, `${at}/send`, { opinion: JSON.stringify(opinion) });
    }
    await officer.goto(at);
    await expect(officer.getByText("trên 27 thành viên")).toBeVisible();
    await expect(officer.getByText(DISSENT)).toBeVisible();
    await expect(officer.getByText("Đã đủ quá nửa đồng ý, 22 trên 27.")).toBeVisible();
  });

  await test.step("who is silent is reminded; the time is extended once, for all", async () => {
    await press(officer, "Nhắc 3 người");
    await expect(officer.getByRole("button", { name: "Nhật ký nhắc" })).toBeVisible();
    const leader = await person("vice-chairman-of-government-office", "desk");
    await leader.goto(at);
    await press(leader, "Gia hạn");
    await leader.getByLabel("Lý do gia hạn").fill("Nhiều thành viên đi công tác.");
    await press(leader, "Gia hạn cho tất cả");
    await expect(leader.getByText("đã gia hạn").first()).toBeVisible();
    await expect(leader.getByRole("button", { name: "Gia hạn", exact: true })).toHaveCount(0);
    await leader.context().close();
  });

  await test.step("its time comes: silence is deemed agreement, and stands apart", async () => {
    await server.moveTo("2026-12-15T08:00:00+07:00");
    as = signInOnce(server);
    const member = await person("minister-of-health", "tablet");
    await expect
      .poll(async () => (await (await as("specialist")).get(at)).text(), {
        timeout: 90_000,
      })
      .toContain("Phiếu đã đóng");
    await member.goto(at);
    await expect(member.getByText("Không có ý kiến được gửi trong thời hạn")).toBeVisible();
    await expect(member.getByText(/ngoài ra 3 được coi như đồng ý/)).toBeVisible();
    await member.context().close();
  });

  await test.step("the lead ministry answers what is passed to it, and only that", async () => {
    const lead = await person("lead-of-home-affairs", "desk");
    await lead.goto(at);
    await expect(lead.getByText(DISSENT)).toHaveCount(0);
    const page = await person("specialist", "desk");
    await page.goto(at);
    await press(page, "Chuyển 2 ý kiến");
    await page.context().close();
    await expect(lead.getByText(DISSENT)).toBeVisible();
    for (const left of [1, 0]) {
      await press(lead, "Trả lời");
      await choose(lead, "Tiếp thu một phần");
      await lead.getByLabel("Nội dung tiếp thu, giải trình").fill("Thêm ngoại lệ.");
      await lead.getByLabel("Nội dung sửa trong dự thảo").fill("trừ hồ sơ chưa được giải mật");
      await press(lead, "Lưu trả lời");
      await expect(lead.getByRole("button", { name: "Trả lời", exact: true })).toHaveCount(left);
    }
    await lead.context().close();
  });

  await test.step("synthesised, printed, and on an agenda by one press", async () => {
    await post("specialist", "/meetings/create", {
      ...{ bodyId: BODY_ID, kind: "thematic", title: MEETING, place: "Phòng họp Chính phủ" },
      ...{ startsAt: "2026-12-28T08:00", chairSeatId: seatId("prime-minister") },
    });
    await post("specialist", `${at}/synthesise`);
    const print = await (await as("specialist")).get(`${at}/synthesis-print`);
    expect(print.status).toBe(200);
    expect((await PDFDocument.load(await print.arrayBuffer())).getPageCount()).toBeGreaterThan(0);
    const leader = await person("vice-chairman-of-government-office", "tablet");
    await leader.goto(at);
    await press(leader, "Quyết định");
    await choose(leader, "Đưa ra phiên họp");
    await pick(leader, "Phiên họp", new RegExp(MEETING));
    await press(leader, "Ghi quyết định");
    await press(leader, "Đến phiên họp", "link");
    await expect(leader.getByText(SUBJECT).first()).toBeVisible();
    await press(leader, /^Tài liệu nội dung 1/);
    await expect(leader.getByText(/tổng hợp ý kiến/i).first()).toBeVisible();
  });
});

const text = (page: Page) => page.getByRole("textbox", { name: "Nội dung ý kiến", exact: true });

/** Touches the words of a choice, not its dot. */
async function choose(page: Page, words: string, at = 0): Promise<void> {
  const choice = page.locator("label").filter({ hasText: words }).nth(at);
  const touch = await page.evaluate(() => matchMedia("(pointer: coarse)").matches);
  await (touch ? choice.tap() : choice.click());
}

async function confirm(page: Page, name: string): Promise<void> {
  await page.getByRole("alertdialog").getByRole("button", { name }).click();
}

async function pick(page: Page, label: string, option: RegExp): Promise<void> {
  const select = page.getByRole("combobox", { name: label, exact: true });
  const line = await select.locator("option", { hasText: option }).getAttribute("value");
  await select.selectOption(line ?? "");
}

async function upload(page: Page, title: string, pages: number): Promise<void> {
  const made = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) made.addPage().drawText(`Page ${page + 1}`);
  const buffer = Buffer.from(await made.save());
  const file = { name: "to-trinh.pdf", mimeType: "application/pdf", buffer };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByLabel("Tên tài liệu").fill(title);
  await press(page, "Tải lên");
  await expect(page.getByText(`Đã nhận ${title}.`)).toBeVisible({ timeout: 30_000 });
}

import { PDFDocument } from "@cantoo/pdf-lib";
import type { Page } from "playwright/test";
import { expect, press, test } from "./support/story.ts";
import { openDemo } from "./support/demo.ts";

/* What the gate refuses, each with its sentence; what was filled in stays. */

async function openUpload(page: Page, meetingId: string): Promise<void> {
  await page.goto(`/meetings/${meetingId}/prepare`);
  await press(page, "Tài liệu nội dung 2");
  const add = page.getByRole("button", { name: "Tải lên tài liệu" });
  if (await add.isVisible()) await add.click();
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/pdf", buffer });
  await page.getByLabel("Tên tài liệu").fill("Báo cáo bổ sung");
  await press(page, "Tải lên");
}

async function samplePdf(pages: number): Promise<Buffer> {
  const made = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1)
    made.addPage().drawText(`Page ${page + 1} of ${pages}`);
  return Buffer.from(await made.save());
}

async function encryptedPdf(): Promise<Buffer> {
  const made = await PDFDocument.create();
  made.addPage().drawText("secret");
  made.encrypt({ userPassword: "open", ownerPassword: "own" });
  return Buffer.from(await made.save());
}

test("a text named .pdf, a cut-off PDF and one with a password are refused in words", async ({
  server,
  person,
}) => {
  const demo = await openDemo(server.dataDir);
  const before = demo.papersOf(demo.meetingId).length;
  const page = await person("specialist", "desk");
  await openUpload(page, demo.meetingId);
  const whole = await samplePdf(40);
  const bad: [string, Buffer, RegExp][] = [
    ["van-ban.pdf", Buffer.from("Đây là văn bản thường."), /Tệp này không phải PDF/],
    ["cut.pdf", whole.subarray(0, Math.floor(whole.length / 2)), /Tệp bị hỏng hoặc thiếu trang/],
    ["mat-khau.pdf", await encryptedPdf(), /Tệp có mật khẩu/],
  ];
  for (const [name, bytes, sentence] of bad) {
    await upload(page, name, bytes);
    await expect(page.getByText(sentence).first()).toBeVisible({ timeout: 30_000 });
    await expect(page.getByLabel("Tên tài liệu")).toHaveValue("Báo cáo bổ sung");
  }
  expect((await openDemo(server.dataDir)).papersOf(demo.meetingId)).toHaveLength(before);

  await upload(page, "dung.pdf", whole);
  await expect(page.getByText(/Đã nhận Báo cáo bổ sung: 40 trang/).first()).toBeVisible({
    timeout: 30_000,
  });
  expect((await openDemo(server.dataDir)).papersOf(demo.meetingId)).toHaveLength(before + 1);
});

test("160 MB of real bytes get a sentence, not a reset", async ({ server, person }) => {
  const demo = await openDemo(server.dataDir);
  const page = await person("specialist", "desk");
  const answer = await page.evaluate(async (itemId) => {
    const parts = Array.from({ length: 160 }, () => crypto.getRandomValues(new Uint8Array(65_536)));
    const body = new Blob(parts.flatMap((part) => Array.from({ length: 16 }, () => part)));
    const words = {
      key: crypto.randomUUID(),
      fileName: "to.pdf",
      title: "Tệp lớn",
      readerIds: null,
    };
    const response = await fetch(`/items/${itemId}/papers`, {
      method: "POST",
      headers: { "X-Upload": encodeURIComponent(JSON.stringify(words)) },
      body,
    });
    return { size: body.size, status: response.status, text: await response.text() };
  }, demo.decisionItemId);
  expect(answer.size).toBe(160 * 1024 * 1024);
  expect(answer.status).toBe(413);
  expect(answer.text).toContain("paper-too-large");

  await openUpload(page, demo.meetingId);
  await page.locator('input[type="file"]').evaluate((input: HTMLInputElement) => {
    const files = new DataTransfer();
    files.items.add(
      new File([new Uint8Array(151 * 1024 * 1024)], "to.pdf", { type: "application/pdf" }),
    );
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  const title = page.getByLabel("Tên tài liệu");
  if (await title.isVisible()) await title.fill("Tệp lớn");
  const send = page.getByRole("button", { name: "Tải lên", exact: true });
  if (await send.isVisible()) await send.click();
  await expect(page.getByText(/Tệp lớn hơn 150 MB/).first()).toBeVisible();
});

test("a guessed address of someone else's paper is as good as missing", async ({
  server,
  person,
  caller,
}) => {
  const demo = await openDemo(server.dataDir);
  const guest = await caller("chairman-of-da-nang");
  const foreign = demo
    .papersOf(demo.meetingId)
    .find((paper) => paper.itemId === demo.decisionItemId);
  const missing = crypto.randomUUID();
  const [real, none] = await Promise.all(
    [foreign?.id, missing].map(async (id) => {
      const response = await guest.get(`/papers/${id}/file`);
      return { status: response.status, text: await response.text() };
    }),
  );
  expect(real).toEqual(none);
  expect(real?.status).toBe(404);

  const page = await person("chairman-of-da-nang", "tablet");
  await page.goto(`/meetings/${demo.past.id}`);
  await expect(page.getByRole("heading", { name: "Không tìm thấy trang này" })).toBeVisible();
});

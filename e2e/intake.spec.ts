import { execFileSync } from "node:child_process";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { DatabaseSync } from "node:sqlite";
import { PDFDocument } from "@cantoo/pdf-lib";
import type { Page } from "playwright/test";
import { ZipFile } from "yazl";
import { openDemo } from "./support/demo.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * A file is taken in before the eyes of who brings it: refused in words, made ready step by step,
 * tried again where a step failed; and whoever takes it along has their name on it.
 */

async function samplePdf(pages: number): Promise<Buffer> {
  const made = await PDFDocument.create();
  for (let page = 1; page <= pages; page += 1) made.addPage().drawText(`Page ${page} of ${pages}`);
  return Buffer.from(await made.save());
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = page.locator('input[type="file"]');
  await file.setInputFiles({ name, mimeType: "application/pdf", buffer });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SCHEMAS = "http://schemas.openxmlformats.org";

/** The least that is a Word file. */
async function sampleDocx(words: string): Promise<Buffer> {
  const zip = new ZipFile();
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${SCHEMAS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${SCHEMAS}/package/2006/relationships"><Relationship Id="rId1" Type="${SCHEMAS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${SCHEMAS}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
  };
  for (const [name, part] of Object.entries(parts)) zip.addBuffer(Buffer.from(XML + part), name);
  zip.end();
  return buffer(zip.outputStream);
}

test("a paper is made ready in plain sight, and bears its reader's name", async ({
  server,
  person,
}) => {
  const demo = await openDemo(server.dataDir);
  const page = await person("specialist", "desk");
  await page.goto(`/meetings/${demo.meetingId}/prepare`);
  await press(page, "Tài liệu nội dung 2");

  await test.step("a bad file is refused in words, and nothing typed is lost", async () => {
    await choose(page, "hong.pdf", Buffer.from("Đây không phải tệp PDF."));
    await page.getByLabel("Tên tài liệu").fill("Phụ lục số liệu");
    await press(page, "Tải lên");
    await expect(page.getByText(/Tệp này không phải PDF/).first()).toBeVisible();
    await expect(page.getByLabel("Tên tài liệu")).toHaveValue("Phụ lục số liệu");
  });

  await test.step("a good one comes in, and its pages are made ready", async () => {
    await choose(page, "phu-luc.pdf", await samplePdf(80));
    await page.getByLabel("Tên tài liệu").fill("Phụ lục số liệu");
    await press(page, "Tải lên");
    await expect(page.getByText(/Đang chuẩn bị trang xem: \d\/4/).first()).toBeVisible();
    await expect(page.getByText(/Đang chuẩn bị trang xem/)).toHaveCount(0, { timeout: 60_000 });
  });

  await test.step("a step that failed is said, and tried again", async () => {
    failThumbnails(server.dataDir);
    await page.reload();
    await press(page, "Tài liệu nội dung 2");
    await expect(page.getByText(/Chưa làm được: hình thu nhỏ của trang/).first()).toBeVisible();
    await press(page, "Thử lại");
    await expect(page.getByText(/Chưa làm được/)).toHaveCount(0);
    await expect(page.getByText(/Đang chuẩn bị trang xem/)).toHaveCount(0, { timeout: 60_000 });
  });

  await test.step("a Word file is read as PDF, and kept as it came", async () => {
    const file = await sampleDocx("Dự thảo Quy chế làm việc của Chính phủ");
    await choose(page, "Quy chế.docx", file);
    await press(page, "Tải lên");
    await expect(page.getByText("Đã nhận Quy chế: 1 trang").first()).toBeVisible();
    const id = newestPaper(server.dataDir);
    const original = await page.request.get(`${server.url}/papers/${id}/original`);
    expect(original.headers()["content-type"]).toContain("wordprocessingml.document");
    expect(original.headers()["content-disposition"]).toContain(encodeURIComponent("Quy chế.docx"));
    expect(await original.body()).toEqual(file);
    await page.goto(`/meetings/${demo.meetingId}?paper=${id}`);
    await expect(page.locator(".textLayer").first()).toContainText("Quy chế làm việc");
  });

  await test.step("a reader's name lies over the page and is on the copy", async () => {
    const paper = demo.papersOf(demo.meetingId).find(({ standing }) => standing === "published");
    const member = await person("minister-of-justice", "tablet");
    await member.goto(`/meetings/${demo.meetingId}?paper=${paper?.id ?? ""}`);
    const layer = member.locator(".pageLayer").first();
    await expect(layer).toContainText("Bộ trưởng Bộ Tư pháp");
    const copy = await member.request.get(`${server.url}/papers/${paper?.id ?? ""}/copy`);
    expect(copy.status()).toBe(200);
    const input = await copy.body();
    const words = execFileSync("pdftotext", ["-l", "1", "-", "-"], { input, encoding: "utf8" });
    expect(words).toContain("Bộ trưởng Bộ Tư pháp ·");
  });
});

function newestPaper(dataDir: string): string {
  const database = new DatabaseSync(path.join(dataDir, "e-cabinet.sqlite3"), { readOnly: true });
  const row = database.prepare("select id from papers order by uploaded_at desc, id desc limit 1");
  const id = String(row.get()?.["id"]);
  database.close();
  return id;
}

/** As if drawing had failed three times on the file that came last. */
function failThumbnails(dataDir: string): void {
  const database = new DatabaseSync(path.join(dataDir, "e-cabinet.sqlite3"));
  database.exec(`
    update intake_steps set state = 'failed', tries = 3, fault = 'failed'
    where step = 'thumbnails' and file_sha256 =
      (select file_sha256 from papers order by uploaded_at desc limit 1)`);
  database.close();
}

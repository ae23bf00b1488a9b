import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright/test";
import type { Caller } from "./support/caller.ts";
import { openDemo } from "./support/demo.ts";
import { uploadHeaders } from "./support/scene.ts";
import { ROOT, type Server } from "./support/server.ts";
import { must } from "./support/stage.ts";
import { expect, press, test } from "./support/story.ts";

/* The reader on a tablet, by touch; and every file of the folder of hard cases, where it is there. */

const HARD_CASES = process.env["PDF_SHELF"] ?? path.join(ROOT, "..", "shared", "pdfs");

/** Drawn by decoders that pdf.js fetches: without them the page stays white. */
const DECODED = ["bug_jpx.pdf", "bitmap-symbol.pdf"];

test("a member looks at a paper in every way, by touch", async ({ server, person }) => {
  const demo = await openDemo(server.dataDir);
  const papers = demo.papersOf(demo.meetingId).filter(({ standing }) => standing === "published");
  const [longest] = [...papers].sort((a, b) => b.pages - a.pages);
  if (!longest) throw new Error("The demo has no paper to read");
  const page = await person("minister-of-justice", "tablet");
  const at = page.getByLabel("Đến trang", { exact: true });

  await test.step("the whole length is there before the pages are", async () => {
    await page.goto(`/meetings/${demo.meetingId}?paper=${longest.id}&page=1`);
    await drawn(page, 1);
    const box = page.locator(".pdfViewer");
    const before = await box.evaluate(({ scrollHeight }) => scrollHeight);
    await at.fill(String(longest.pages));
    await at.press("Enter");
    await drawn(page, longest.pages);
    expect(await box.evaluate(({ scrollHeight }) => scrollHeight)).toBe(before);
  });

  await test.step("however far one turns, few canvases are held", async () => {
    for (const to of [5, 12, 20, 9, 3]) {
      await at.fill(String(to));
      await at.press("Enter");
      await drawn(page, to);
      expect(await page.locator(".pdfViewer canvas").count()).toBeLessThanOrEqual(5);
    }
  });

  await test.step("page by page, two side by side, in night colours", async () => {
    await press(page, "Cách xem");
    await page.getByText("Từng trang").tap();
    await expect(page.locator(".pdfViewer .page")).toHaveCount(1);
    await page.getByText("Hai trang").tap();
    await expect(page.locator(".pdfViewer .spread").first()).toBeVisible();
    await expect(page.locator(".pdfViewer .spread canvas").first()).toBeVisible();
    await expect.poll(() => page.locator(".pdfViewer canvas").count()).toBeLessThanOrEqual(5);
    await page.getByText("Ban đêm").tap();
    await expect(page.locator("[data-colours=night]")).toBeVisible();
    await page.reload();
    await expect(page.locator("[data-colours=night] .spread").first()).toBeVisible();
    await press(page, "Cách xem");
    await page.getByText("Cuộn liền").tap();
    await page.getByText("Giấy trắng").tap();
  });

  await test.step("two fingers enlarge what is under them", async () => {
    await page.keyboard.press("Escape");
    const shown = page.locator(".pdfViewer .page").first();
    const before = (await shown.boundingBox())?.width ?? 0;
    await pinch(page, 1.8);
    await expect.poll(async () => (await shown.boundingBox())?.width).toBeGreaterThan(before * 1.4);
    await press(page, "Cách xem");
    await press(page, "Vừa chiều ngang");
    await expect.poll(async () => (await shown.boundingBox())?.width).toBeLessThan(before * 1.1);
  });

  await test.step("the pages in small lead to the page", async () => {
    await press(page, "Ảnh các trang");
    const small = page.getByRole("button", { name: `Trang 4 trên ${longest.pages}` });
    await expect(small.locator("img")).toBeVisible();
    await small.tap();
    await expect(at).toHaveValue("4");
  });

  await test.step("words are found with and without marks, here and in the meeting", async () => {
    await page.getByRole("tab", { name: "Tìm" }).tap();
    const field = page.getByLabel("Từ cần tìm");
    const count = async (words: string) => {
      await field.fill(words);
      const status = page.getByRole("search").getByRole("status");
      await expect(status).toHaveText(/^\d+ trên \d+$/);
      return Number(/trên (\d+)/.exec((await status.textContent()) ?? "")?.[1]);
    };
    const without = await count("kinh te");
    expect(without).toBeGreaterThan(1);
    expect(await count("kinh tế")).toBeLessThanOrEqual(without);
    await expect(page.locator(".findMark--chosen").first()).toBeInViewport();
    await field.fill("kính tế");
    await expect(page.getByText("Không tìm thấy")).toBeVisible();
    await page.getByText("Cả phiên họp").tap();
    expect(await count("kinh tế")).toBeGreaterThan(1);
    await press(page, "Đóng ngăn bên");
    await expect(page.locator(".findMark")).toHaveCount(0);
  });

  await test.step("a second place lies beside the first", async () => {
    await press(page, "Cách xem");
    await press(page, "Mở chỗ thứ hai bên cạnh");
    const second = page.getByRole("region", { name: "Chỗ thứ hai" });
    await expect(second.locator(".textLayer").first()).toBeAttached();
    await second.getByLabel("Đến trang ở chỗ thứ hai").fill("2");
    await page.keyboard.press("Enter");
    await expect(second.locator('[data-page-number="2"] .textLayer')).toBeVisible();
    await expect(at).not.toHaveValue("2");
    await expect.poll(() => page.locator(".pdfViewer canvas").count()).toBeLessThanOrEqual(5);
    await press(page, "Đóng chỗ thứ hai");
  });

  await test.step("the whole session is one book; what is withheld is a numbered blank", async () => {
    await press(page, "Cách xem");
    await press(page, "Đọc liền trang cả phiên", "link");
    const jump = page.getByLabel("Đến trang của phiên");
    await expect(page.locator(".pdfViewer canvas").first()).toBeVisible();
    await jump.fill(String(longest.pages + 1));
    await jump.press("Enter");
    await expect(jump).toHaveValue(String(longest.pages + 1));
    await expect(page.locator(".pdfViewer .textLayer span").first()).toBeAttached();
    expect(await page.locator(".pdfViewer canvas").count()).toBeLessThanOrEqual(5);
    await press(page, "Tìm trong cả phiên");
    await page.getByLabel("Từ cần tìm").fill("kinh te");
    await expect(page.locator(".findMark").first()).toBeAttached();
    await press(page, "Kết quả sau");
    await expect(page.locator(".findMark--chosen").first()).toBeInViewport();
    const width = async () =>
      (await page.locator("article.pdfViewer").first().boundingBox())?.width;
    const before = (await width()) ?? 0;
    await press(page, "Phóng to");
    await expect.poll(width).toBeGreaterThan(before * 1.1);
    await expect(page.locator(".findMark--chosen").first()).toBeVisible();
    await press(page, "Thu nhỏ");
    await press(page, "Tìm trong cả phiên");
    await expect(page.locator(".findMark")).toHaveCount(0);
    await page.getByRole("button", { name: /Tài liệu hạn chế/ }).tap();
    await expect(page.getByText(/^Trang \d+(–\d+)? để trống$/)).toBeInViewport();
  });
});

test("every hard case that the gate lets through is read", async ({ server, person, caller }) => {
  test.skip(!existsSync(HARD_CASES), "the folder of hard cases is not here");
  test.setTimeout(240_000);
  const demo = await openDemo(server.dataDir);
  const specialist = await caller("specialist");
  const page = await person("specialist", "desk");
  const outside: string[] = [];
  const dialogs: string[] = [];
  page.on("request", (request) => {
    const to = new URL(request.url());
    if (to.protocol.startsWith("http") && to.origin !== server.url) outside.push(to.href);
  });
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("response", (response) => expect(response.status(), response.url()).toBeLessThan(500));
  const files = readdirSync(HARD_CASES).filter((name) => name.endsWith(".pdf"));
  const read: string[] = [];
  for (const name of files) {
    const bytes = await readFile(path.join(HARD_CASES, name));
    const paperId = await upload(server, specialist, { itemId: demo.decisionItemId, name, bytes });
    if (paperId === null) continue;
    await page.goto(`/meetings/${demo.meetingId}?paper=${paperId}&page=1`);
    await drawn(page, 1);
    if (DECODED.includes(name)) expect(await isBlank(page), name).toBe(false);
    read.push(name);
    await must(specialist.post(`/papers/${paperId}/remove`, {}));
  }
  expect({ outside, dialogs }).toEqual({ outside: [], dialogs: [] });
  expect(read.length).toBeGreaterThan(files.length / 2);
  expect(read).toEqual(expect.arrayContaining(DECODED));
});

/** The page has its picture: whole, not only begun. */
async function drawn(page: Page, number: number): Promise<void> {
  const box = page.locator(`.pdfViewer [data-page-number="${number}"]`).first();
  await expect(box).toHaveAttribute("data-loaded", "true", { timeout: 20_000 });
}

async function isBlank(page: Page): Promise<boolean> {
  return page
    .locator('.pdfViewer [data-page-number="1"] canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const points = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      return points.every((value) => value > 250);
    });
}

async function pinch(page: Page, by: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const [x, y] = [740, 420];
  const fingers = (apart: number) => [
    { x: x - apart / 2, y, id: 0 },
    { x: x + apart / 2, y, id: 1 },
  ];
  const send = (type: "touchStart" | "touchMove" | "touchEnd", apart: number | null) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: apart === null ? [] : fingers(apart),
    });
  await send("touchStart", 120);
  for (let step = 1; step <= 6; step += 1)
    await send("touchMove", 120 * (1 + ((by - 1) * step) / 6));
  await send("touchEnd", null);
}

type HardCase = { itemId: string; name: string; bytes: Buffer };

/** The paper, or null where the gate gives a reason against it. */
async function upload(
  server: Server,
  { cookie }: Caller,
  { itemId, name, bytes }: HardCase,
): Promise<string | null> {
  const response = await fetch(`${server.url}/items/${itemId}/papers`, {
    method: "POST",
    headers: { cookie, origin: server.url, ...uploadHeaders(name) },
    body: new Uint8Array(bytes),
  });
  expect(response.status, name).toBeLessThan(500);
  const { answer, refusal }: { answer?: { paperId: string }; refusal?: { code: string } } =
    await response.json();
  expect(answer ?? refusal, name).toBeDefined();
  return answer?.paperId ?? null;
}

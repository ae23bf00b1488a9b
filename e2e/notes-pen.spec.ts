import type { CDPSession, Locator, Page } from "playwright/test";
import { layPaper } from "./support/lay-paper.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * The hand on a tablet: the pen draws as hard as it is pressed, the palm beside it does not; the
 * rubber splits a stroke; words that run over two pages, and words on a page lying on its
 * side, are marked where they stand.
 */

const LINES = Array.from({ length: 17 }, (_, at) => `Khoan ${at + 1}. Noi dung cua dieu nay.`);

test("the pen draws, the palm does not", async ({ server, person }) => {
  const { at, paperId } = await layPaper(server, [LINES, ["Khoan tiep theo."], LINES]);
  const page = await person("minister-of-justice", "tablet");
  await page.goto(`${at}?paper=${paperId}&page=1`);
  await expect(page.getByText("Khoan 1. Noi").first()).toBeAttached();
  const hand = await page.context().newCDPSession(page);
  const ink = marks(page, "Nét bút");

  await test.step("a harder stroke is a thicker one", async () => {
    await press(page, "Bút");
    await draw(hand, { from: [480, 300], to: [760, 300], force: 0.15 });
    await expect(ink).toHaveCount(1);
    await draw(hand, { from: [480, 420], to: [760, 420], force: 0.95 });
    await expect(ink).toHaveCount(2);
    const [soft = 0, hard = 0] = await heights(ink);
    expect(hard).toBeGreaterThan(soft * 1.3);
  });

  await test.step("the palm that comes after the pen draws nothing and moves nothing", async () => {
    const before = await scrolled(page);
    await draw(hand, { from: [480, 520], to: [600, 520], force: 0.5 });
    await swipe(hand, [700, 620], [700, 420]);
    await expect(ink).toHaveCount(3);
    expect(await scrolled(page)).toBe(before);
  });

  await test.step("the rubber splits a stroke in two; a frame is drawn", async () => {
    await press(page, "Tẩy");
    await draw(hand, { from: [620, 390], to: [620, 450], force: 0.5 });
    await expect(ink).toHaveCount(4);
    await press(page, "Khung");
    await draw(hand, { from: [480, 560], to: [700, 600], force: 0.5 });
    await expect(marks(page, "Khung")).toHaveCount(1);
    await press(page, "Bút");
  });

  await test.step("words that run on to the next page are one mark on both", async () => {
    await page.getByLabel("Đến trang", { exact: true }).fill("2");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Khoan tiep theo.")).toBeAttached();
    await page.evaluate(() => {
      const words = (text: string) =>
        [...document.querySelectorAll(".textLayer span")].find((span) =>
          span.textContent?.startsWith(text),
        )?.firstChild;
      const [from, to] = [words("Khoan 17."), words("Khoan tiep")];
      if (from && to) document.getSelection()?.setBaseAndExtent(from, 0, to, 10);
    });
    await page.getByRole("toolbar", { name: "Với phần chữ đã chọn" }).getByText("Tô sáng").tap();
    for (const number of [1, 2]) {
      const onPage = page.getByRole("group", { name: `Ghi chú trên trang ${number}` });
      await expect(marks(onPage, "Tô sáng")).toHaveCount(1);
    }
  });
});

test("on a page that lies on its side a mark stands on its words", async ({ server, person }) => {
  const { at, paperId } = await layPaper(server, [LINES], 90);
  const page = await person("minister-of-justice", "tablet");
  await page.goto(`${at}?paper=${paperId}`);
  const line = page.getByText("Khoan 5. Noi dung cua dieu nay.");
  await expect(line).toBeAttached();
  await line.evaluate((span) => document.getSelection()?.selectAllChildren(span));
  await page.getByRole("toolbar", { name: "Với phần chữ đã chọn" }).getByText("Tô sáng").tap();
  const mark = marks(page, "Tô sáng").locator("polygon");
  await expect(mark).toHaveCount(1);
  const [words, wash] = [await line.boundingBox(), await mark.boundingBox()];
  expect(middleOf(wash).x).toBeCloseTo(middleOf(words).x, -1);
  expect(middleOf(wash).y).toBeCloseTo(middleOf(words).y, -1);
});

type Spot = readonly [number, number];

const marks = (within: Page | Locator, kind: string) =>
  within.locator(`g[role=button][aria-label^="${kind}"]`);

const STEPS = 12;

/** A pen on the glass, as the browser hears it from the tablet. */
async function draw(
  hand: CDPSession,
  { from, to, force }: { from: Spot; to: Spot; force: number },
): Promise<void> {
  const pen = { pointerType: "pen", button: "left", force } as const;
  const send = (type: "mousePressed" | "mouseMoved" | "mouseReleased", [x, y]: Spot) => {
    const buttons = type === "mouseReleased" ? 0 : 1;
    return hand.send("Input.dispatchMouseEvent", { type, x, y, ...pen, buttons, clickCount: 1 });
  };
  await send("mousePressed", from);
  for (const spot of between(from, to)) await send("mouseMoved", spot);
  await send("mouseReleased", to);
}

/** A finger that moves, or a palm. */
async function swipe(hand: CDPSession, from: Spot, to: Spot): Promise<void> {
  const send = (type: "touchStart" | "touchMove", [x, y]: Spot) =>
    hand.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y }] });
  await send("touchStart", from);
  for (const spot of between(from, to)) await send("touchMove", spot);
  await hand.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

function between([x1, y1]: Spot, [x2, y2]: Spot): Spot[] {
  return Array.from({ length: STEPS }, (_, at): Spot => {
    const part = (at + 1) / STEPS;
    return [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
  });
}

const heights = (ink: Locator) =>
  ink.evaluateAll((all) => all.map((mark) => mark.querySelector("path")?.getBBox().height ?? 0));

const scrolled = (page: Page) =>
  page.locator(".pdfViewer").evaluate((viewer) => Math.round(viewer.parentElement?.scrollTop ?? 0));

type Box = { x: number; y: number; width: number; height: number } | null;

const middleOf = (box: Box) => ({
  x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
  y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
});

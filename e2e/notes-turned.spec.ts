import type { Page } from "playwright/test";
import { layPaper } from "./support/lay-paper.ts";
import { expect, test } from "./support/story.ts";

/* Words on a page that lies on its side are marked where they stand. */

const LINES = Array.from({ length: 17 }, (_, at) => `Khoan ${at + 1}. Noi dung cua dieu nay.`);

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

const marks = (within: Page, kind: string) =>
  within.locator(`g[role=button][aria-label^="${kind}"]`);

type Box = { x: number; y: number; width: number; height: number } | null;

const middleOf = (box: Box) => ({
  x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
  y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
});

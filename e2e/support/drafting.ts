import { expect, type Locator, type Page } from "playwright/test";

/* The steps of writing in a live text, as a person at the keys takes them. */

export const liveText = (page: Page): Locator => page.locator(".ProseMirror");

type Written = { title: string; articles: { title: string; clauses: string[] }[] };

/** Writes a whole resolution in the place of what the draft says. */
export async function writeResolution(page: Page, { title, articles }: Written): Promise<void> {
  const text = liveText(page);
  await expect(page.getByText("Máy chủ đã nhận đủ")).toBeVisible();
  await text.click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(title);
  for (const article of articles) {
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Điều", exact: true }).click();
    await page.keyboard.type(article.title);
    for (const clause of article.clauses) {
      await page.keyboard.press("Enter");
      await page.keyboard.type(clause);
    }
  }
}

/** Waits until everything has gone up, and keeps it as a version. */
export async function saveDraft(page: Page, version: number): Promise<void> {
  await expect(page.getByText("Máy chủ đã nhận đủ")).toBeVisible();
  await page.getByRole("button", { name: "Lưu thành bản" }).click();
  await expect(page.getByText(`Đã lưu bản ${version}.`)).toBeVisible();
}

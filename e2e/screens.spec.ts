import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "playwright/test";
import { routeTable } from "./support/route-table.ts";
import { raiseScreenStage, type ScreenStage, type Variant } from "./support/screen-stage.ts";
import type { Screen } from "./support/screen.ts";
import { screens } from "./support/screens.ts";

/* Every screen in both languages: nothing for axe to find, nothing in the console, nothing cut off. */

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let stage: ScreenStage;

test.describe.configure({ mode: "default" });
test.beforeAll(async () => {
  stage = await raiseScreenStage();
});
test.afterAll(() => stage.stop());

test("every page of the build has a screen, every screen a page", async () => {
  const pages = (await routeTable()).filter(({ kind }) => kind === "page").map(({ name }) => name);
  const shown = new Set(screens.flatMap(({ route }) => route ?? []));
  expect([...shown].sort()).toEqual(pages.sort());
});

test("no two screens have one name", () => {
  const names = screens.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

for (const screen of screens) {
  test(screen.name, async ({ browser }) => {
    for (const variant of variantsOf(screen)) {
      const { page, complaints, close } = await stage.show(browser, screen, variant);
      const where = `${screen.name}, ${Object.values(variant).join(" ")}`;
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      const found = violations.map(({ id, nodes }) => ({
        id,
        at: nodes.slice(0, 4).map(({ target, failureSummary }) => `${target} ${failureSummary}`),
      }));
      expect.soft(found, `axe on ${where}`).toEqual([]);
      expect.soft(complaints, `console of ${where}`).toEqual([]);
      expect.soft(await page.title(), `title of ${where}`).not.toBe("");
      expect.soft(await page.locator("h1").count(), `h1 of ${where}`).toBe(1);
      expect.soft(await page.locator("html").getAttribute("lang")).toBe(variant.locale);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(over, `sideways overflow of ${where}`).toBeLessThanOrEqual(0);
      await close();
    }
  });
}

/** Both languages and the three looks, and each device at least once. */
function variantsOf({ devices }: Screen): Variant[] {
  const [first, ...others] = devices;
  return [
    { device: first, theme: "light", locale: "vi" },
    { device: others[0] ?? first, theme: "dark", locale: "en" },
    ...others.slice(1).map((device): Variant => ({ device, theme: "contrast", locale: "vi" })),
  ];
}

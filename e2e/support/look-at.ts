import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "playwright/test";
import { raiseScreenStage, type ScreenStage, type Shown, type Variant } from "./screen-stage.ts";
import type { Screen } from "./screen.ts";

/* Screens in both languages: nothing for axe to find, nothing in the console, nothing cut off. */

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A test for each of these screens, on one server of their own. */
export function lookAt(screens: readonly Screen[]): void {
  let stage: ScreenStage;
  test.describe.configure({ mode: "default" });
  test.beforeAll(async () => {
    stage = await raiseScreenStage();
  });
  test.afterAll(() => stage.stop());
  for (const screen of screens) {
    test(screen.name, async ({ browser }) => {
      for (const variant of variantsOf(screen)) {
        const shown = await stage.show(browser, screen, variant);
        await judge(shown, `${screen.name}, ${Object.values(variant).join(" ")}`, variant);
        await shown.close();
      }
    });
  }
}

async function judge(
  { page, complaints }: Shown,
  where: string,
  { locale }: Variant,
): Promise<void> {
  const { violations } = await axeOn(page).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    at: nodes.slice(0, 4).map(({ target, failureSummary }) => `${target} ${failureSummary}`),
  }));
  expect.soft(found, `axe on ${where}`).toEqual([]);
  expect.soft(complaints, `console of ${where}`).toEqual([]);
  expect.soft(await page.title(), `title of ${where}`).not.toBe("");
  expect.soft(await page.locator("h1").count(), `h1 of ${where}`).toBe(1);
  expect.soft(await page.locator("html").getAttribute("lang")).toBe(locale);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(over, `sideways overflow of ${where}`).toBeLessThanOrEqual(0);
}

/** All in the page itself: no screen has a frame of another origin. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(WCAG)
    .setLegacyMode();
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

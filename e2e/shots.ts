import { mkdirSync } from "node:fs";
import path from "node:path";
import { test } from "playwright/test";
import { raiseScreenStage, type ScreenStage, type Variant } from "./support/screen-stage.ts";
import type { Screen } from "./support/screen.ts";
import { screens } from "./support/screens.ts";
import { ROOT } from "./support/server.ts";

/* `npm run shots`: a picture of every screen into e2e/shots, to be looked at beside the mockups. */

const FOLDER = path.join(ROOT, "e2e", "shots");

let stage: ScreenStage;

test.describe.configure({ mode: "default" });
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  stage = await raiseScreenStage();
});
test.afterAll(() => stage.stop());

for (const screen of screens) {
  test(screen.name, async ({ browser }) => {
    for (const variant of variantsOf(screen)) {
      const { page, close } = await stage.show(browser, screen, variant);
      const { device, theme, locale } = variant;
      const file = [screen.name, device, theme, locale].join("-");
      await page.screenshot({ path: path.join(FOLDER, `${file}.png`) });
      await close();
    }
  });
}

/** Every device in light Vietnamese; on the first one also dark, high contrast and English. */
function variantsOf({ devices }: Screen): Variant[] {
  const [first] = devices;
  return [
    ...devices.map((device): Variant => ({ device, theme: "light", locale: "vi" })),
    { device: first, theme: "dark", locale: "vi" },
    { device: first, theme: "contrast", locale: "vi" },
    { device: first, theme: "light", locale: "en" },
  ];
}

import type { Browser, Page } from "playwright/test";
import { openDemo } from "./demo.ts";
import { signInOnce } from "./scene.ts";
import { dress, stageHand, type As } from "./screen-hours.ts";
import type { Screen } from "./screen.ts";
import { startServer, type Server } from "./server.ts";
import { must } from "./stage.ts";
import { DEVICES, type Device } from "./story.ts";

export type Variant = {
  device: Device;
  theme: "light" | "dark" | "contrast";
  locale: "vi" | "en";
};

export type ScreenStage = {
  server: Server;
  show(browser: Browser, screen: Screen, variant: Variant): Promise<Shown>;
  stop(): Promise<void>;
};

export type Shown = { page: Page; complaints: string[]; close(): Promise<void> };

/** One server, moved on from hour to hour as the screens ask for it. */
export async function raiseScreenStage(): Promise<ScreenStage> {
  const server = await startServer();
  const as = signInOnce(server);
  const demo = await openDemo(server.dataDir);
  const scenery = await dress(demo, as);
  const move = stageHand({ demo, as, scenery });
  const kept = new Map<string, Page>();
  return {
    server,
    async show(browser, screen, variant) {
      await move(screen.phase);
      const asked = { server, as, screen, variant };
      const name = Object.values(variant).join(" ");
      const page = (!screen.offline && kept.get(name)) || (await pageFor(browser, asked));
      if (!screen.offline) kept.set(name, page);
      await prefer(asked);
      await sitDown(page, asked);
      return enact(page, { address: server.url + screen.path(scenery), screen });
    },
    stop: () => server.stop(),
  };
}

type Asked = { server: Server; as: As; screen: Screen; variant: Variant };

/** Their language and look are kept with the person: the last screen's may have been another. */
async function prefer({ as, screen, variant: { theme, locale } }: Asked): Promise<void> {
  if (screen.who === null) return;
  await must((await as(screen.who)).post("/preferences/save", { locale, theme }));
}

/** One device in one language and look, kept from screen to screen: what it loaded it has. */
async function pageFor(browser: Browser, { variant }: Asked): Promise<Page> {
  const { device, theme, locale } = variant;
  const context = await browser.newContext({
    ...DEVICES[device],
    colorScheme: theme === "dark" ? "dark" : "light",
    contrast: theme === "contrast" ? "more" : "no-preference",
    reducedMotion: "reduce",
    locale: locale === "vi" ? "vi-VN" : "en-GB",
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  return context.newPage();
}

/** Another person takes the device: nothing of the last one is left on it. */
async function sitDown(page: Page, { server, as, screen, variant }: Asked): Promise<void> {
  const context = page.context();
  const line = await context.newCDPSession(page);
  const storageTypes = "local_storage,indexeddb,cache_storage,service_workers";
  await line.send("Storage.clearDataForOrigin", { origin: server.url, storageTypes });
  await line.detach();
  await context.clearCookies();
  await context.addCookies([{ name: "locale", value: variant.locale, url: server.url }]);
  if (screen.who === null) return;
  await context.addCookies([(await as(screen.who)).cookieFor(server.url)]);
}

/** Browsers report every refused request as an error. */
const EXPECTED = /the server responded with a status of 404/;

type Entered = { address: string; screen: Screen };

async function enact(page: Page, { address, screen }: Entered): Promise<Shown> {
  const complaints = complaintsOf(page);
  const greeted = screen.offline && liveGreeting(page);
  await page.goto(address);
  await page.waitForFunction(isAlive);
  await greeted;
  if (screen.offline) {
    // From here on the browser reports each request as failed.
    page.removeAllListeners("console");
    await page.context().setOffline(true);
  }
  for (const name of screen.press ?? []) {
    await page
      .getByRole("button", { name })
      .or(page.locator("summary, label:has(input[type=radio])").filter({ hasText: name }))
      .first()
      .click();
  }
  if (screen.ready) await page.locator(screen.ready).first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // The last of what was read comes on screen, and what moves has come to rest.
  await page.waitForTimeout(150);
  await page.waitForFunction(isAtRest);
  const close = async () => {
    stopListening(page);
    if (screen.offline) return page.context().close();
    await page.evaluate(() => sessionStorage.clear());
    // Else it would go on listening to what happens.
    await page.goto("about:blank");
  };
  return { page, complaints, close };
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !EXPECTED.test(message.text()))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

function stopListening(page: Page): void {
  page.removeAllListeners("console");
  page.removeAllListeners("pageerror");
}

function isAtRest(): boolean {
  return document.getAnimations().every(({ playState }) => playState !== "running");
}

/** The live line stands: only what stood can break. */
async function liveGreeting(page: Page): Promise<void> {
  const line = await page.waitForEvent("websocket");
  await line.waitForEvent("framesent");
}

/** React has taken the page over: buttons do something. */
function isAlive(): boolean {
  const main = document.querySelector("main");
  return Object.keys(main ?? {}).some((key) => key.startsWith("__reactFiber"));
}

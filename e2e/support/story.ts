import {
  test as base,
  expect,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from "playwright/test";
import { startServer, type Server } from "./server.ts";
import { signIn, type Caller } from "./caller.ts";

export { expect } from "playwright/test";

export const DEVICES = {
  tablet: {
    viewport: { width: 1194, height: 834 },
    hasTouch: true,
    isMobile: false,
    deviceScaleFactor: 1,
  },
  portrait: {
    viewport: { width: 834, height: 1194 },
    hasTouch: true,
    isMobile: false,
    deviceScaleFactor: 1,
  },
  phone: {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  },
  desk: { viewport: { width: 1440, height: 900 } },
  wall: { viewport: { width: 1920, height: 1080 } },
} as const satisfies Record<string, BrowserContextOptions>;

export type Device = keyof typeof DEVICES;

type Fixtures = {
  server: Server;
  /** A page of its own browser context; any console error fails the story. */
  open(device: Device, options?: BrowserContextOptions): Promise<Page>;
  /** A person signed in on a device of their own, on the desk. */
  person(login: string, device: Device): Promise<Page>;
  /** The same person's HTTP routes, with cookie and origin, without a browser. */
  caller(login: string): Promise<Caller>;
  /** Console errors a story expects (e.g. a refused request is logged by the browser). */
  mayComplain: RegExp[];
};

/** Browsers report every 4xx and 5xx answer as an error; refusals are answers. */
const ANSWERS =
  /Failed to load resource: the server responded with a status of (401|403|404|409|413|422|429|503)/;

/** A page left, or read anew, while its last reading was still arriving: the framework logs it. */
const BROKEN_OFF = /AbortError: signal is aborted without reason/;

export const test = base.extend<Fixtures>({
  server: async ({}, use) => {
    const server = await startServer();
    await use(server);
    await server.stop();
  },

  mayComplain: async ({}, use) => {
    await use([ANSWERS, BROKEN_OFF]);
  },

  open: async ({ browser, server, mayComplain }, use) => {
    const errors: string[] = [];
    const contexts: Awaited<ReturnType<Browser["newContext"]>>[] = [];
    await use(async (device, options = {}) => {
      const context = await browser.newContext({
        baseURL: server.url,
        ...DEVICES[device],
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`));
      return page;
    });
    for (const context of contexts) await context.close();
    const unexpected = errors.filter((text) => !mayComplain.some((known) => known.test(text)));
    expect(unexpected, "errors in the browsers' consoles").toEqual([]);
  },

  person: async ({ open, server }, use) => {
    await use(async (login, device) => {
      const page = await open(device);
      const caller = await signIn(server.url, login);
      await page.context().addCookies([caller.cookieFor(server.url)]);
      await page.goto("/");
      await expect(page.getByRole("main")).toBeVisible();
      return page;
    });
  },

  caller: async ({ server }, use) => {
    await use((login) => signIn(server.url, login));
  },
});

/** Touch where the device has touch, click where it has a mouse. */
export async function press(
  page: Page,
  name: string | RegExp,
  role: "button" | "link" | "tab" = "button",
): Promise<void> {
  const target = page.getByRole(role, { name, exact: typeof name === "string" }).first();
  await target.waitFor();
  // Drawn by the server first; it answers a hand only once React has taken it over.
  await expect
    .poll(() =>
      target.evaluate((element) => Object.keys(element).some((key) => key.startsWith("__react"))),
    )
    .toBe(true);
  const touch = await page.evaluate(() => matchMedia("(pointer: coarse)").matches);
  if (touch) await target.tap();
  else await target.click();
}

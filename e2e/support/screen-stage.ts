import type { Browser, BrowserContext, Page } from "playwright/test";
import { BODY_ID, seatId } from "../../db/fixtures/government.ts";
import { openDemo, type Demo } from "./demo.ts";
import { fillTheRoom, PLANNED_TITLE, signInOnce } from "./scene.ts";
import type { Screen } from "./screens.ts";
import { startServer, type Server } from "./server.ts";
import { must } from "./stage.ts";
import { DEVICES, type Device } from "./story.ts";

/** The hours of the demo's day: people arrive, the item is taken up, is voted on, is decided. */
export type Phase = "gathering" | "ready" | "voting" | "decided";

/** What the addresses of the screens are made of. */
export type Scenery = {
  demo: Demo;
  decision: string;
  wall: string;
  plannedId: string;
  issuedId: string;
  draftId: string;
};

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

export type Shown = { page: Page; context: BrowserContext; complaints: string[] };

/** One server, moved on from hour to hour as the screens ask for it. */
export async function raiseScreenStage(): Promise<ScreenStage> {
  const server = await startServer();
  const as = signInOnce(server);
  const demo = await openDemo(server.dataDir);
  const scenery = await dress(demo, as);
  const move = stageHand({ demo, as, scenery });
  return {
    server,
    async show(browser, screen, variant) {
      await move(screen.phase);
      const context = await contextFor(browser, { server, as, screen, variant });
      return enact(context, { address: server.url + screen.path(scenery), screen });
    },
    stop: () => server.stop(),
  };
}

type As = ReturnType<typeof signInOnce>;

async function dress(demo: Demo, as: As): Promise<Scenery> {
  const specialist = await as("specialist");
  const wall = "tuong-phong-hop-chinh-phu-000000001";
  await must(specialist.post(`/meetings/${demo.meetingId}/wall/make`, { secret: wall }));
  const planned = await must(
    specialist.post("/meetings/create", {
      bodyId: BODY_ID,
      kind: "thematic",
      number: "1",
      title: PLANNED_TITLE,
      place: "Phòng họp Chính phủ",
      startsAt: "2026-12-17T08:00",
      chairSeatId: seatId("prime-minister"),
    }),
  );
  return {
    demo,
    wall,
    decision: demo.decisionItemId,
    plannedId: String(planned["meetingId"]),
    issuedId: demo.resolutions.find(({ state }) => state === "issued")?.id ?? "",
    draftId: "",
  };
}

type Backstage = { demo: Demo; as: As; scenery: Scenery };

/** Moves the demo on, one hour after the other, never back. */
function stageHand({ demo, as, scenery }: Backstage): (to: Phase) => Promise<void> {
  const order: readonly Phase[] = ["gathering", "ready", "voting", "decided"];
  const at = `/meetings/${demo.meetingId}`;
  const itemId = demo.decisionItemId;
  let now = 0;
  let voteId = "";
  const hours: (() => Promise<void>)[] = [
    async () => {},
    async () => {
      await fillTheRoom(demo, as);
      await must((await as("prime-minister")).post(`${at}/open`, {}));
      await must((await as("specialist")).post(`${at}/take-up`, { itemId }));
    },
    async () => {
      const opened = await must((await as("prime-minister")).post(`${at}/open-vote`, { itemId }));
      voteId = String(opened["voteId"]);
      for (const login of ["minister-of-science", "dpm-standing", "minister-of-finance"]) {
        await must((await as(login)).post(`/votes/${voteId}/cast`, { choice: "FOR" }));
      }
      await must(
        (await as("minister-of-defence")).post(`/votes/${voteId}/cast`, { choice: "ABSTAIN" }),
      );
    },
    async () => {
      await must((await as("specialist")).post(`/votes/${voteId}/demo-cast`, {}));
      await must(
        (await as("minister-of-justice")).post(`/votes/${voteId}/cast`, { choice: "FOR" }),
      );
      await must((await as("prime-minister")).post(`/votes/${voteId}/cast`, { choice: "FOR" }));
      await must((await as("prime-minister")).post(`/votes/${voteId}/close`, {}));
      await must((await as("prime-minister")).post(`/votes/${voteId}/announce`, {}));
      scenery.draftId = await draft(as, itemId);
    },
  ];
  return async (to) => {
    while (now < order.indexOf(to)) {
      now += 1;
      await hours[now]?.();
    }
  };
}

async function draft(as: As, itemId: string): Promise<string> {
  const specialist = await as("specialist");
  const { id } = await must(specialist.post(`/items/${itemId}/draft-resolution`, {}));
  const clause = (text: string) => ({ id: null, text });
  const text = JSON.stringify({
    version: 1,
    title: "Về kết nối, chia sẻ dữ liệu phục vụ cung cấp dịch vụ công trực tuyến",
    articles: [
      { title: "Mục tiêu", clauses: [clause("Người dân không phải cung cấp lại giấy tờ đã có.")] },
      {
        title: "Nhiệm vụ của các bộ, cơ quan ngang bộ",
        clauses: [
          clause("Bộ Khoa học và Công nghệ hướng dẫn kỹ thuật kết nối, chia sẻ dữ liệu."),
          clause("Bộ Tư pháp trình phương án kết nối; hoàn thành trong tháng 12 năm 2026."),
        ],
      },
    ],
  });
  await must(specialist.post(`/resolutions/${id}/save-clauses`, { text }));
  return String(id);
}

type Asked = { server: Server; as: As; screen: Screen; variant: Variant };

async function contextFor(browser: Browser, asked: Asked): Promise<BrowserContext> {
  const { server, as, screen, variant } = asked;
  const { device, theme, locale } = variant;
  const context = await browser.newContext({
    ...DEVICES[device],
    colorScheme: theme === "dark" ? "dark" : "light",
    contrast: theme === "contrast" ? "more" : "no-preference",
    reducedMotion: "reduce",
    locale: locale === "vi" ? "vi-VN" : "en-GB",
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  await context.addCookies([{ name: "locale", value: locale, url: server.url }]);
  if (screen.who === null) return context;
  const caller = await as(screen.who);
  await must(caller.post("/preferences/save", { locale, theme }));
  await context.addCookies([caller.cookieFor(server.url)]);
  return context;
}

/** Browsers report every refused request as an error; so they do every request without a line. */
const EXPECTED = /the server responded with a status of 404|ERR_INTERNET_DISCONNECTED/;

type Entered = { address: string; screen: Screen };

async function enact(context: BrowserContext, { address, screen }: Entered): Promise<Shown> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !EXPECTED.test(message.text()))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  await page.waitForFunction(isAlive);
  if (screen.offline) await context.setOffline(true);
  for (const name of screen.press ?? []) {
    await page
      .getByRole("button", { name })
      .or(page.locator("summary").filter({ hasText: name }))
      .first()
      .click();
  }
  if (screen.ready) await page.locator(screen.ready).first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // The last of what was read comes on screen, and what moves has come to rest.
  await page.waitForTimeout(400);
  return { page, context, complaints };
}

/** React has taken the page over: buttons do something. */
function isAlive(): boolean {
  const main = document.querySelector("main");
  return Object.keys(main ?? {}).some((key) => key.startsWith("__reactFiber"));
}

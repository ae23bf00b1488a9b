import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright/test";
import { expect, press, test } from "./support/story.ts";
import { castsOf } from "./support/demo.ts";
import { DEMO_PASSWORD } from "../db/fixtures/government.ts";
import type { Caller } from "./support/caller.ts";
import { IN_ROOM } from "./support/seats.ts";
import { ROOT, type Server } from "./support/server.ts";
import { gather, must, openMeeting, openVote } from "./support/stage.ts";

/* A vote that meets bad luck: each time a clear message, nothing lost, nothing doubled. */

const FEW = [...IN_ROOM.slice(0, 18), "minister-of-justice"];

async function stage(server: Parameters<typeof gather>[0]) {
  const cast = await gather(server, FEW);
  await openMeeting(server, cast);
  const voteId = await openVote(cast);
  return { ...cast, voteId, at: `/meetings/${cast.demo.meetingId}` };
}

const recorded = (page: Page) => page.getByText(/Đã ghi nhận \d\d:\d\d:\d\d/).first();

test("a double tap, two tabs and a lost answer make one vote", async ({ server, person }) => {
  test.setTimeout(240_000);
  const { voteId, at } = await stage(server);
  const page = await person("minister-of-justice", "tablet");
  const tab = await page.context().newPage();
  await page.goto(at);
  await tab.goto(at);

  await press(page, "Tán thành");
  const record = page.getByRole("button", { name: "Ghi nhận: Tán thành" });
  await record.waitFor();
  await record.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(recorded(page)).toBeVisible();
  await expect(recorded(tab)).toBeVisible();
  expect(await castsOf(server.dataDir, voteId)).toHaveLength(1);

  let lost = 0;
  await tab.route(`**/votes/${voteId}/cast`, async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort("connectionreset");
  });
  await press(tab, "Đổi lựa chọn");
  await press(tab, "Không tán thành");
  await press(tab, "Ghi nhận: Không tán thành");
  await expect.poll(async () => (await castsOf(server.dataDir, voteId)).length).toBe(2);
  await expect(recorded(tab)).toBeVisible();
  await expect(tab.getByRole("button", { name: "Đổi lựa chọn" })).toBeVisible();
  expect(lost).toBe(1);
  const casts = await castsOf(server.dataDir, voteId);
  expect(casts.map(({ choice }) => choice)).toEqual(["FOR", "AGAINST"]);
  expect(casts[1]?.replacesId).toBe(casts[0]?.id);
});

test("a sign-in that expires in the middle of a vote loses nothing", async ({ server, person }) => {
  test.setTimeout(240_000);
  const { voteId, at } = await stage(server);
  const page = await person("minister-of-justice", "tablet");
  await page.goto(at);
  await press(page, "Tán thành");
  await expect(page.getByRole("button", { name: "Ghi nhận: Tán thành" })).toBeVisible();
  await server.moveTo("2026-12-03T19:40:00+07:00");

  await page.goto(at);
  await expect(page).toHaveURL(/sign-in\?next=/);
  await page.getByLabel("Tên đăng nhập").fill("minister-of-justice");
  await page.getByRole("textbox", { name: "Mật khẩu" }).fill(DEMO_PASSWORD);
  await press(page, "Đăng nhập");
  await expect(page).toHaveURL(new RegExp(`${at}`));
  await press(page, "Ghi nhận: Tán thành");
  await expect(recorded(page)).toBeVisible();
  expect(await castsOf(server.dataDir, voteId)).toHaveLength(1);
});

test("a vote that closes first says so and counts nothing", async ({ server, person }) => {
  test.setTimeout(240_000);
  const { voteId, at, as } = await stage(server);
  const page = await person("minister-of-justice", "tablet");
  await page.goto(at);
  await press(page, "Tán thành");
  await page.getByRole("button", { name: "Ghi nhận: Tán thành" }).waitFor();
  await page.route("**/live", (route) => route.abort());
  await must(as("specialist").post(`/votes/${voteId}/close`, {}));
  const late = await as("minister-of-justice").post(`/votes/${voteId}/cast`, { choice: "FOR" });
  expect(late).toMatchObject({ status: 409, body: { refusal: { code: "vote-closed" } } });
  await expect(page.getByText(/Biểu quyết đã đóng/).first()).toBeVisible();
  expect(await castsOf(server.dataDir, voteId)).toHaveLength(0);
});

test("killed between commit and answer, the retry gets the stored answer, byte for byte", async ({
  server,
}) => {
  test.setTimeout(240_000);
  const { voteId, as } = await stage(server);
  const key = crypto.randomUUID();
  const minister = as("minister-of-justice");
  // The request goes out, its answer is never read: the server dies as soon as the row is there.
  void minister.post(`/votes/${voteId}/cast`, { choice: "FOR" }, key).catch(() => undefined);
  await expect
    .poll(async () => (await castsOf(server.dataDir, voteId)).length, { intervals: [5] })
    .toBe(1);
  await server.kill();
  await server.restart();

  const first = await minister.post(`/votes/${voteId}/cast`, { choice: "FOR" }, key);
  const again = await minister.post(`/votes/${voteId}/cast`, { choice: "FOR" }, key);
  expect(first.status).toBe(200);
  expect(again.text).toBe(first.text);
  const casts = await castsOf(server.dataDir, voteId);
  expect(casts).toHaveLength(1);
  expect(first.text).toContain(casts[0]?.id ?? "?");
  const other = await minister.post(`/votes/${voteId}/cast`, { choice: "AGAINST" }, key);
  expect(other).toMatchObject({ status: 422, body: { refusal: { code: "key-reused" } } });

  await test.step("killed while all others vote: who has no answer sends the same again", async () => {
    const others = FEW.filter((login) => login !== "minister-of-justice");
    const address = `/votes/${voteId}/cast`;
    const [answers] = await Promise.all([
      Promise.all(others.map((login) => insist(as(login), address))),
      killAt([4, 9], server, voteId),
    ]);
    const stored = await castsOf(server.dataDir, voteId);
    expect(stored.map(({ id }) => id).sort()).toEqual(
      [casts[0]?.id, ...answers.map(({ castId }) => castId)].sort(),
    );
    await must(as("prime-minister").post(`/votes/${voteId}/close`, {}));
    expect(ecabinet(server, "verify")).toMatchObject({ status: 0 });
    const receipt = path.join(server.dataDir, "receipt.tlog-proof");
    writeFileSync(receipt, String(answers[0]?.proof));
    expect(ecabinet(server, "verify", "--receipt", receipt)).toMatchObject({ status: 0 });
  });
});

/** Sends one cast under one key until the server says what became of it. */
async function insist(voter: Caller, address: string): Promise<Record<string, unknown>> {
  const key = crypto.randomUUID();
  for (;;) {
    const sent = await voter.post(address, { choice: "FOR" }, key).catch(() => null);
    if (sent) return must(Promise.resolve(sent));
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Ends the server, without a goodbye, once so many casts are stored, and starts it again. */
async function killAt(counts: readonly number[], server: Server, voteId: string): Promise<void> {
  for (const count of counts) {
    await expect
      .poll(async () => (await castsOf(server.dataDir, voteId)).length, { intervals: [5] })
      .toBeGreaterThanOrEqual(count);
    await server.kill();
    await server.restart();
  }
}

function ecabinet({ dataDir }: Server, ...args: string[]) {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "", LOG_LEVEL: "silent" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["app/cli/main.ts", ...args], {
    ...{ cwd: ROOT, env, encoding: "utf8" },
  });
  return { status, stdout, stderr };
}

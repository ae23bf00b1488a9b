import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright/test";
import { personId } from "../db/fixtures/government.ts";
import { callerWith, signIn, type Caller } from "./support/caller.ts";
import { castsOf } from "./support/demo.ts";
import { reader, text } from "./support/demo-rows.ts";
import { ask, NGINX, startNginx, upgraded } from "./support/in-front.ts";
import { ecabinet, NODE, PASSWORD, plantPerson } from "./support/live.ts";
import { rememberSecret } from "./support/secrets.ts";
import { IN_ROOM } from "./support/seats.ts";
import { freePort, ROOT, START, startServer, TEMPLATE, type Server } from "./support/server.ts";
import { gather, must, openMeeting, openVote } from "./support/stage.ts";
import { expect, press, test as base } from "./support/story.ts";

/* A system for real: from nothing, behind TLS, and from its backup on another machine. */

type Fixtures = { folder: string; plain: number; start: typeof startServer };

const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-live-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  plain: async ({}, use) => use(await freePort()),
  start: async ({}, use) => {
    const servers: Server[] = [];
    await use(async (options) => {
      const server = await startServer(options);
      servers.push(server);
      return server;
    });
    for (const server of servers) await server.stop();
  },
  /** A live one that is reached by TLS, through nginx. */
  server: async ({ folder, plain, start }, use) => {
    const [tls, inner] = [await freePort(), await freePort()];
    const url = `https://localhost:${tls}`;
    const env = { MODE: "live", ORIGIN: url, TRUST_PROXY: "127.0.0.1" };
    const server = await start({ dataDir: inFolder(folder), port: inner, at: null, env });
    const end = await startNginx(path.join(folder, "nginx"), { tls, plain, inner });
    await use({ ...server, url });
    await end();
  },
  mayComplain: async ({ mayComplain }, use) => {
    await use([...mayComplain, /SSL certificate error/]);
  },
});

const inFolder = (folder: string) => path.join(folder, "live");

async function begin(page: Page, code: string): Promise<void> {
  rememberSecret(code);
  await page.goto("/");
  await press(page, "Đã có mã dùng một lần", "link");
  await page.getByRole("textbox", { name: /^Mã dùng một lần/ }).fill(code);
  await page.getByLabel("Mật khẩu mới").fill(PASSWORD);
  await press(page, "Đặt mật khẩu và đăng nhập");
}

test.describe("behind nginx", () => {
  test.skip(!NGINX && process.env["ALL_TOOLS"] !== "1", "nginx is not installed");

  test("from nothing to the first secretary", async ({ folder, server, plain, open }) => {
    expect(server.log()).toContain("account first");
    const env = { MODE: "live", ORIGIN: server.url, DATA_DIR: inFolder(folder) };
    const first = ["first", "quan-tri", "Quản trị hệ thống", "System operator"];
    const made = await ecabinet(env, "account", ...first);
    expect(made).toMatchObject({ status: 0, stderr: expect.stringContaining(server.url) });

    const operator = await open("desk", { ignoreHTTPSErrors: true });
    await begin(operator, made.stdout.trim());
    await expect(operator.getByText("Hệ thống chưa đủ để họp")).toBeVisible();
    await operator.goto("/people?new");
    const form = operator.getByRole("form", { name: "Thêm người dùng" });
    await form.getByLabel("Chức vụ bằng tiếng Việt").fill("Chuyên viên Vụ Tổng hợp");
    await form.getByLabel("Chức vụ bằng tiếng Anh").fill("Specialist, General Affairs");
    await form.getByLabel("Tên đăng nhập").fill("chuyen-vien");
    await form.getByLabel("Cơ quan").selectOption("Văn phòng Chính phủ");
    await press(operator, "Thêm vào danh sách");
    await press(operator, "Giao vai trò mới");
    const role = { label: "Chuyên viên Văn phòng Chính phủ" };
    await operator.getByRole("combobox", { name: "Vai trò" }).selectOption(role);
    await press(operator, "Giao vai trò");
    await expect(operator.getByRole("rowheader", { name: role.label })).toBeVisible();
    await press(operator, "Cấp mã");
    await operator.getByRole("alertdialog").getByRole("button", { name: "Cấp mã" }).click();
    const code = await operator.getByRole("status", { name: "Mã dùng một lần" }).textContent();

    const secretary = await open("tablet", { ignoreHTTPSErrors: true });
    await begin(secretary, code ?? "");
    await expect(secretary.getByRole("banner").getByText("Chuyên viên Vụ Tổng hợp")).toBeVisible();
    const [cookie, ...more] = await secretary.context().cookies();
    expect(more).toEqual([]);
    expect(cookie).toMatchObject({ name: "__Host-e_cabinet_session", secure: true, path: "/" });
    rememberSecret(cookie?.value ?? "");
    await keepsItsPromises(server, plain, `${cookie?.name}=${cookie?.value}`);
  });
});

/** TLS only, sockets for our own pages alone, and the visitor's address from nobody but nginx. */
async function keepsItsPromises(server: Server, plain: number, cookie: string): Promise<void> {
  const { status, headers } = await ask(`${server.url}/sign-in`, {
    "x-forwarded-for": "203.0.113.9",
  });
  expect(status).toBe(200);
  expect(headers["strict-transport-security"]).toContain("max-age=31536000");
  const moved = await fetch(`http://localhost:${plain}/tasks?a=1`, { redirect: "manual" });
  expect(moved.status).toBe(301);
  expect(moved.headers.get("location")).toBe(`${server.url}/tasks?a=1`);
  const live = `${server.url.replace("https:", "wss:")}/live`;
  expect(await upgraded(live, { origin: server.url, cookie })).toBe(101);
  expect(await upgraded(live, { origin: "https://evil.example", cookie })).toBe(403);
  // The visitor is this machine; what they claimed to be nginx has thrown away.
  await expect.poll(() => server.log()).toContain('"to":"/sign-in"');
  expect(server.log()).not.toContain("203.0.113.9");
}

const ROLES = ["operator", "auditor", "secretariat-specialist", "member", "ministry-lead"];

test("an empty system has none of the demo's doors, and every page stands", async ({
  folder,
  start,
}) => {
  const dataDir = inFolder(folder);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  await start({ dataDir, port, at: null, env: { MODE: "live", ORIGIN: url } });
  expect(await (await fetch(`${url}/sign-in`)).text()).not.toContain("/demo/sign-in");
  const people = new Map<string, Caller>();
  for (const role of ROLES) people.set(role, await enter(url, await plantPerson(dataDir, role)));

  const tap = { personId: personId("minister-of-justice") };
  const doors = ["/demo/sign-in", "/meetings/any/demo-check-in", "/votes/any/demo-cast"];
  for (const door of doors) {
    for (const caller of people.values()) expect((await caller.post(door, tap)).status).toBe(404);
  }

  const reached = pagesWithoutId();
  expect(reached.length).toBeGreaterThan(15);
  const unseen: string[] = [];
  for (const at of reached) {
    const statuses = await Promise.all(
      [...people.values()].map(async (caller) => (await caller.get(at)).status),
    );
    expect(Math.max(...statuses), at).toBeLessThan(500);
    // The front page and the sign-in lead whoever is signed in to where they work.
    if (!statuses.some((status) => status === 200 || status === 302)) unseen.push(at);
  }
  expect(unseen).toEqual([]);
});

/** The addresses of the pages that name nothing in particular, read from the route files. */
function pagesWithoutId(): string[] {
  return readdirSync(path.join(ROOT, "app", "routes"))
    .filter((file) => file.endsWith(".tsx") && !file.includes("$"))
    .map((file) => file.replace(/(\.?_index)?\.tsx$/, "").replace("_.", "."))
    .map((name) => `/${name.replaceAll(".", "/")}`);
}

async function enter(url: string, login: string): Promise<Caller> {
  const answer = await fetch(`${url}/accounts/sign-in`, {
    method: "POST",
    headers: { origin: url },
    body: new URLSearchParams({ login, password: PASSWORD }),
  });
  expect(answer.status).toBe(200);
  return callerWith(url, (answer.headers.getSetCookie()[0] ?? "").split(";")[0] ?? "");
}

test("nothing is begun in the other mode's database, nor without the address people type", async ({
  folder,
  start,
}) => {
  const demo = path.join(folder, "demo");
  cpSync(TEMPLATE, demo, { recursive: true });
  const ORIGIN = "https://ecabinet.example";
  const inDemo = fails({ MODE: "live", ORIGIN, DATA_DIR: demo });
  expect(inDemo).toMatch(/^MODE=live, but the demo's persons are in this database.*\n$/);
  const dataDir = inFolder(folder);
  expect(fails({ MODE: "live", DATA_DIR: dataDir })).toMatch(/^Settings: MODE=live needs ORIGIN/);
  const plain = fails({ MODE: "live", ORIGIN: "http://ecabinet.example", DATA_DIR: dataDir });
  expect(plain).toMatch(/ORIGIN begins with https:/);

  const server = await start({ dataDir, at: null, env: { MODE: "live", ORIGIN } });
  await server.kill();
  expect(fails({ DATA_DIR: dataDir })).toMatch(/^This is the database of a live system.*\n$/);
  const renewed = await ecabinet({ DATA_DIR: dataDir, MODE: "demo" }, "seed", "--fresh");
  expect(renewed).toMatchObject({ status: 2, stdout: "" });
});

/** What a server says that does not start. */
function fails(env: Record<string, string>): string {
  const { status, stderr } = spawnSync(NODE, ["app/server.ts"], {
    cwd: ROOT,
    env: { ...process.env, FORCE_COLOR: undefined, DATABASE_URL: "", PORT: "0", ...env },
    encoding: "utf8",
    timeout: 60_000,
  });
  expect(status).toBe(1);
  return stderr;
}

test("backed up while votes are written, restored elsewhere, it counts the same", async ({
  folder,
  start,
}) => {
  test.setTimeout(900_000);
  const server = await start();
  const cast = await gather(server);
  await openMeeting(server, cast);
  const voteId = await openVote(cast);
  const keys = new Map([...IN_ROOM].map((login) => [login, crypto.randomUUID()]));
  const castAll = async (as: (login: string) => Caller) => {
    for (const [login, key] of keys) {
      await must(as(login).post(`/votes/${voteId}/cast`, { choice: "FOR" }, key));
    }
  };
  const [made] = await Promise.all([
    ecabinet({ DATA_DIR: server.dataDir }, "backup", path.join(folder, "backups")),
    castAll(cast.as),
  ]);
  expect(made.stderr).toContain("whole");
  expect(made.status).toBe(0);

  const began = Date.now();
  const dataDir = path.join(folder, "elsewhere");
  const restored = await ecabinet({}, "restore", made.stdout.trim(), dataDir);
  expect(restored.stderr).toContain("all agree");
  expect(restored.status).toBe(0);
  const second = await start({ dataDir, at: START });
  const chair = await signIn(second.url, "prime-minister");
  console.log(`  from the backup to a signed-in chair: ${Date.now() - began} ms`);
  expect(Date.now() - began).toBeLessThan(15 * 60_000);

  // Whoever had no answer sends the same again; those in the backup are counted once all the same.
  const again = new Map<string, Caller>();
  for (const login of keys.keys()) again.set(login, await signIn(second.url, login));
  await castAll((login) => again.get(login) ?? chair);
  expect(await castsOf(dataDir, voteId)).toHaveLength(keys.size);
  for (const each of [cast.as("prime-minister"), chair]) {
    await must(each.post(`/votes/${voteId}/close`, {}));
  }
  for (const DATA_DIR of [server.dataDir, dataDir]) {
    const { status, stdout } = await ecabinet({ DATA_DIR }, "verify");
    expect(stdout).toContain("all agrees");
    expect(status).toBe(0);
  }
  const tally = await tallyOf(dataDir, voteId);
  expect(tally).toMatchObject({ for: keys.size });
  expect(tally).toEqual(await tallyOf(server.dataDir, voteId));
});

async function tallyOf(dataDir: string, voteId: string): Promise<unknown> {
  const rows = reader(path.join(dataDir, "e-cabinet.sqlite3"));
  const [tally] = await rows(`select result from votes where id = '${voteId}'`, ({ result }) =>
    JSON.parse(text(result)),
  );
  return tally.tally;
}

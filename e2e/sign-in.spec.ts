import WebSocket from "ws";
import { DEMO_PASSWORD } from "../db/fixtures/government.ts";
import { expect, press, test } from "./support/story.ts";

const MINUTE = 60_000;

test("one tap on the start page, and each sees their own desk", async ({ open }) => {
  const page = await open("tablet");
  await page.goto("/");
  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(page.getByText("Bản trình diễn: chọn một vai")).toBeVisible();
  await press(page, /Bộ trưởng Bộ Tư pháp/);
  await expect(page.getByRole("banner").getByText("Bộ trưởng Bộ Tư pháp")).toBeVisible();
  await expect(page).toHaveURL(/:\d+\/$/);
});

test("the tap also counts where no script runs", async ({ open }) => {
  const page = await open("phone", { javaScriptEnabled: false });
  await page.goto("/sign-in?next=/preferences");
  await page.getByRole("button", { name: /Chuyên viên Vụ Tổng hợp/ }).tap();
  await expect(page).toHaveURL(/\/preferences$/);
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "English" }).tap();
  await expect(page.getByText("Demonstration: choose a part")).toBeVisible();
  await page.getByLabel("Sign-in name").fill("auditor");
  await page.getByLabel("Password", { exact: true }).fill("wrong");
  await page.getByRole("button", { name: "Sign in", exact: true }).tap();
  await expect(page.getByText("The name or the password is wrong.")).toBeVisible();
  await page.getByLabel("Sign-in name").fill("auditor");
  await page.getByLabel("Password", { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).tap();
  await expect(page).toHaveURL(/:\d+\/$/);
});

test("by password: a wrong one is one sentence, the right one leads where one wanted", async ({
  open,
}) => {
  const page = await open("desk");
  await page.goto("/preferences");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fpreferences$/);
  await page.getByLabel("Tên đăng nhập").fill("minister-of-justice");
  await page.getByLabel("Mật khẩu", { exact: true }).fill("sai");
  await press(page, "Đăng nhập");
  await expect(page.getByText("Tên đăng nhập hoặc mật khẩu không đúng.")).toBeVisible();
  await expect(page.getByLabel("Tên đăng nhập")).toHaveValue("minister-of-justice");
  await page.getByLabel("Mật khẩu", { exact: true }).fill(DEMO_PASSWORD);
  await press(page, "Đăng nhập");
  await expect(page).toHaveURL(/\/preferences$/);
});

test("another address never comes out of next", async ({ open }) => {
  const page = await open("desk");
  for (const next of ["//evil.example", "https://evil.example", "/\\evil.example"]) {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await press(page, /Kiểm tra/);
    await expect(page).toHaveURL(/:\d+\/$/);
  }
});

test("language and look are the person's, on every device", async ({ person }) => {
  const tablet = await person("minister-of-health", "tablet");
  await tablet.goto("/preferences");
  await tablet.getByText("English").tap();
  await tablet.getByText("Tương phản cao").tap();
  await press(tablet, "Lưu cài đặt");
  await expect(tablet.getByRole("heading", { name: "My settings" })).toBeVisible();
  const phone = await person("minister-of-health", "phone");
  await expect(phone.locator("html")).toHaveAttribute("lang", "en");
  await expect(phone.locator("html")).toHaveAttribute("data-theme", "contrast");
  const other = await person("minister-of-justice", "phone");
  await expect(other.locator("html")).toHaveAttribute("lang", "vi");
});

test("signing out ends it in all tabs, and closes its sockets within two seconds", async ({
  server,
  person,
}) => {
  const page = await person("minister-of-justice", "desk");
  const [cookie] = await page.context().cookies();
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/live`, {
    headers: { origin: server.url, cookie: `${cookie?.name}=${cookie?.value}` },
  });
  await new Promise((resolve) => socket.once("open", resolve));
  // Nobody is asked for more than to stay open while the sign-in counts.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(socket.readyState).toBe(WebSocket.OPEN);
  const closed = new Promise<number>((resolve) => {
    socket.once("close", () => resolve(Date.now()));
  });
  const secondTab = await page.context().newPage();
  await secondTab.goto("/preferences");
  await page.getByRole("banner").getByText("Bộ trưởng Bộ Tư pháp").click();
  const pressed = Date.now();
  await press(page, "Đăng xuất");
  expect((await closed) - pressed).toBeLessThan(2000);
  await expect(page).toHaveURL(/\/sign-in$/);
  await secondTab.reload();
  await expect(secondTab).toHaveURL(/\/sign-in\?next=/);
  const old = await fetch(`${server.url}/`, {
    headers: { cookie: `${cookie?.name}=${cookie?.value}` },
    redirect: "manual",
  });
  expect(old.status).toBe(302);
});

test("thirty minutes without a touch sign out; a touch in between does not let it come so far", async ({
  server,
  person,
}) => {
  const start = Date.parse("2026-12-03T07:10:00+07:00");
  const page = await person("specialist", "tablet");
  await page.goto("/preferences");
  await server.moveTo(start + 25 * MINUTE);
  const reported = page.waitForResponse("**/activity");
  await page.getByRole("heading", { name: "Cài đặt của tôi" }).tap();
  expect((await reported).status()).toBe(200);
  await server.moveTo(start + 50 * MINUTE);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Cài đặt của tôi" })).toBeVisible();
  await server.moveTo(start + 56 * MINUTE);
  await page.reload();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fpreferences$/);
  await expect(page.getByText("Phiên làm việc đã hết hạn.").first()).toBeVisible();
  await press(page, /Chuyên viên Vụ Tổng hợp/);
  await expect(page).toHaveURL(/\/preferences$/);
});

test("the log is the auditor's alone, and says what happened without what was in it", async ({
  caller,
  person,
}) => {
  const page = await person("auditor", "desk");
  await page.goto("/log");
  await expect(page.getByRole("heading", { name: "Nhật ký hệ thống" })).toBeVisible();
  await expect(page.getByRole("cell", { name: /session\.started/ }).first()).toBeVisible();
  await press(page, "Cũ hơn", "link");
  await expect(page.getByRole("link", { name: "Mới nhất" })).toBeVisible();
  for (const login of ["specialist", "prime-minister", "operator", "officer-of-justice"]) {
    const { get } = await caller(login);
    const hidden = await get("/log");
    const missing = await get("/no-such-page");
    expect([login, hidden.status]).toEqual([login, missing.status]);
  }
});

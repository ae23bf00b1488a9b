import type { CDPSession, Page } from "playwright/test";
import { rememberSecret } from "./support/secrets.ts";
import { expect, press, test } from "./support/story.ts";

const OWN = "con đò qua sông lúc chiều";
const CULTURE = "minister-of-culture";
const TITLE = /Bộ trưởng Bộ Văn hóa/;

/** A device with a finger that is always the right one. */
async function withAuthenticator(page: Page): Promise<CDPSession> {
  const line = await page.context().newCDPSession(page);
  await line.send("WebAuthn.enable");
  await line.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return line;
}

/** As the operator's browser makes one and sends it. */
function madeCode(): string {
  const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, (byte) => signs[byte % 32]).join("");
}

test("a code, a password, a passkey; another device is announced and ended; a password alone is not enough", async ({
  open,
  caller,
}) => {
  const code = madeCode();
  rememberSecret(code);
  rememberSecret(OWN);
  const operator = await caller("operator");
  const issued = await operator.post(`/people/person-${CULTURE}/issue-code`, { code });
  expect(issued.status).toBe(200);

  const tablet = await open("tablet");
  await withAuthenticator(tablet);
  await tablet.goto("/sign-in");
  await press(tablet, "Đã có mã dùng một lần", "link");
  const codeField = tablet.getByRole("textbox", { name: /^Mã dùng một lần/ });
  await codeField.fill(code.toLowerCase().replaceAll(/(.{4})/g, "$1 "));
  await tablet.getByLabel("Mật khẩu mới").fill("ngắn quá");
  await press(tablet, "Đặt mật khẩu và đăng nhập");
  await expect(tablet.getByText("Mật khẩu cần ít nhất 15 ký tự.")).toBeVisible();
  await expect(codeField).not.toHaveValue("");
  await tablet.getByLabel("Mật khẩu mới").fill(OWN);
  await press(tablet, "Đặt mật khẩu và đăng nhập");
  await expect(tablet.getByRole("banner").getByText(TITLE)).toBeVisible();

  await tablet.goto("/preferences");
  const keys = tablet.getByRole("region", { name: "Khóa truy cập" });
  await expect(keys.getByText("Chưa có khóa truy cập nào.")).toBeVisible();
  await press(tablet, "Thêm khóa truy cập trên máy này");
  await expect(keys.getByText("Đã thêm khóa truy cập.")).toBeVisible();
  await expect(keys.getByText(/chưa dùng để đăng nhập/)).toBeVisible();

  const desk = await open("desk");
  const closed = new Promise<number>((resolve) => {
    desk.on("websocket", (socket) => socket.on("close", () => resolve(Date.now())));
  });
  await desk.goto("/sign-in?next=/preferences");
  await desk.getByLabel("Tên đăng nhập").fill(CULTURE);
  await desk.getByLabel("Mật khẩu", { exact: true }).fill(OWN);
  await press(desk, "Đăng nhập");
  await expect(desk.getByText(/đang đăng nhập bằng mật khẩu nên không thêm/)).toBeVisible();
  await expect(desk.getByRole("button", { name: /Thêm khóa/ })).toHaveCount(0);
  await expect(desk.getByRole("button", { name: /Bỏ khóa/ })).toHaveCount(0);
  const [cookie] = await desk.context().cookies();
  const asOther = {
    headers: { cookie: `${cookie?.name}=${cookie?.value}`, origin: new URL(desk.url()).origin },
  };
  const asked = await fetch(new URL("/passkeys/ask", desk.url()), {
    ...asOther,
    method: "POST",
    body: new URLSearchParams({ key: crypto.randomUUID() }),
  });
  expect(asked.status).toBe(403);

  await expect(tablet.getByText(/vừa đăng nhập trên máy khác: Chrome trên Linux/)).toBeVisible();
  const others = tablet.getByRole("region", { name: "Các lần đăng nhập" });
  await expect(others.getByText("Máy này")).toBeVisible();
  const answered = tablet.waitForResponse((answer) => /sign-ins\/.*\/end/.test(answer.url()));
  await others.getByRole("button", { name: /^Kết thúc lần đăng nhập Chrome/ }).tap();
  await answered;
  const ended = Date.now();
  // At once: the very next request of the other device is a stranger's.
  const next = await fetch(new URL("/preferences", desk.url()), { ...asOther, redirect: "manual" });
  expect([next.status, next.headers.get("location")?.split("?")[0]]).toEqual([302, "/sign-in"]);
  expect((await closed) - ended).toBeLessThan(2000);
  await expect(desk).toHaveURL(/\/sign-in/);
  await expect(others.getByRole("listitem")).toHaveCount(1);
  await press(tablet, "Là tôi");
  await expect(tablet.getByText(/vừa đăng nhập trên máy khác/)).toHaveCount(0);

  await tablet.getByRole("banner").getByText(TITLE).tap();
  await press(tablet, "Đăng xuất");
  await press(tablet, "Đăng nhập bằng khóa truy cập");
  await expect(tablet.getByRole("banner").getByText(TITLE)).toBeVisible();
  await tablet.goto("/preferences");
  await press(tablet, /^Bỏ khóa truy cập Chrome/);
  await tablet.getByRole("alertdialog").getByRole("button", { name: "Bỏ khóa truy cập" }).tap();
  await expect(keys.getByText("Chưa có khóa truy cập nào.")).toBeVisible();
});

import type { Page } from "playwright/test";
import { DEMO_PASSWORD } from "../db/fixtures/government.ts";
import { expect, press, test } from "./support/story.ts";

test("the operator puts a new minister on record and in the seat; the old one is locked out at once", async ({
  person,
  open,
  server,
}) => {
  const operator = await person("operator", "desk");
  await press(operator, "Người dùng", "link");
  await press(operator, "Thêm người dùng", "link");
  const form = operator.getByRole("form", { name: "Thêm người dùng" });
  await form.getByLabel("Chức vụ bằng tiếng Việt").fill("Bộ trưởng Bộ Y tế");
  await form.getByLabel("Chức vụ bằng tiếng Anh").fill("Minister of Health");
  await form.getByLabel("Tên đăng nhập").fill("minister-of-health");
  await form.getByLabel("Cơ quan").selectOption("Bộ Y tế");
  await press(operator, "Thêm vào danh sách");
  await expect(operator.getByText("“minister-of-health” đã có người dùng")).toBeVisible();
  await expect(operator.getByLabel("Chức vụ bằng tiếng Anh")).toHaveValue("Minister of Health");
  await form.getByLabel("Tên đăng nhập").fill("bo-truong-y-te");
  await press(operator, "Thêm vào danh sách");
  await expect(operator.getByRole("heading", { level: 1 })).toHaveText("Bộ trưởng Bộ Y tế");
  await expect(operator.getByText("Chưa có vai trò nào")).toBeVisible();

  await press(operator, "Thay đổi người giữ ghế", "link");
  const row = operator.getByRole("row", { name: /^Bộ trưởng Bộ Y tế/ });
  await row.getByRole("button", { name: /^Đổi người giữ ghế/ }).click();
  await row.getByLabel("Người giữ ghế mới").selectOption("Bộ trưởng Bộ Y tế (bo-truong-y-te)");
  await press(operator, "Ghi thay đổi");
  await expect(row.getByText("Nhiệm kỳ trước (1)")).toBeVisible();
  await row.getByRole("link", { name: "Bộ trưởng Bộ Y tế" }).first().click();
  await expect(operator.getByText("Thành viên Chính phủ")).toBeVisible();

  const former = await person("minister-of-health", "tablet");
  await expect(former.getByRole("banner")).toBeVisible();
  await openPerson(operator, "minister-of-health");
  await press(operator, "Khóa tài khoản");
  await operator.getByRole("alertdialog").getByRole("button", { name: "Khóa tài khoản" }).click();
  // Nobody reloads: the live door says it.
  await expect(former.getByText("Phiên làm việc đã hết hạn")).toBeVisible({ timeout: 10_000 });
  const again = await open("phone");
  await again.goto(`${server.url}/sign-in`);
  await again.getByLabel("Tên đăng nhập").fill("minister-of-health");
  await again.getByLabel("Mật khẩu", { exact: true }).fill(DEMO_PASSWORD);
  await press(again, "Đăng nhập");
  await expect(again.getByText("Tài khoản đang bị khóa")).toBeVisible();

  await press(operator, "Kết thúc người dùng này");
  await operator.getByRole("button", { name: "Kết thúc người dùng này" }).last().click();
  await asked(operator, "Kết thúc người dùng này");
  await expect(operator.getByText("Đã kết thúc từ sau ngày")).toBeVisible();
  await press(operator, "Đưa trở lại danh sách");
  await asked(operator, "Đưa trở lại danh sách");
  await expect(operator.getByText("Đã kết thúc từ sau ngày")).toHaveCount(0);

  await operator.goto("/bodies");
  await row.getByText("Thứ tự, kết thúc").click();
  await row.getByRole("button", { name: /^Đổi thứ tự/ }).click();
  await row.getByLabel("Đặt ngay sau ghế").selectOption("Đứng đầu danh sách");
  await press(operator, "Lưu");
  await expect(operator.getByRole("row").nth(1)).toHaveAccessibleName(/^Bộ trưởng Bộ Y tế/);
  await row.getByRole("button", { name: /^Kết thúc ghế:/ }).click();
  await row.getByRole("button", { name: "Kết thúc ghế", exact: true }).click();
  await asked(operator, "Kết thúc ghế");
  await expect(row.getByText("Ghế kết thúc sau")).toBeVisible();
  await row.getByRole("button", { name: /^Cho ghế tiếp tục/ }).click();
  await expect(row.getByText("Ghế kết thúc sau")).toHaveCount(0);
});

async function asked(page: Page, yes: string): Promise<void> {
  await page.getByRole("alertdialog").getByRole("button", { name: yes }).click();
}

async function openPerson(page: Page, login: string): Promise<void> {
  await page.goto("/people");
  await page.getByRole("searchbox", { name: /Chức vụ hoặc tên đăng nhập/ }).fill(login);
  await press(page, "Lọc");
  await page.getByRole("rowheader", { name: login }).getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Đăng nhập" })).toBeVisible();
}

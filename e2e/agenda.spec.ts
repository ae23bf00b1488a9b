import { BODY_ID, organisationId, seatId } from "../db/fixtures/government.ts";
import type { Page } from "playwright/test";
import type { Caller } from "./support/caller.ts";
import { must } from "./support/stage.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * The agenda while it is made: two secretaries see each other's moves; one item is withdrawn, one
 * goes to the next meeting, where it says where it comes from.
 */

const NEXT = "Phiên họp chuyên đề tháng sau";

test("two secretaries make one agenda", async ({ person, caller }) => {
  test.setTimeout(120_000);
  const specialist = await caller("specialist");
  const meetingId = await plan(specialist, "Phiên họp chuyên đề tháng này", "2026-12-17T08:00");
  const nextId = await plan(specialist, NEXT, "2026-12-24T08:00");
  for (const title of ["Nội dung A", "Nội dung B", "Nội dung C"]) {
    const office = organisationId("justice");
    const facts = { title, leadId: office, presenterId: office, minutes: "20", mode: "decision" };
    await must(specialist.post(`/meetings/${meetingId}/items/add`, facts));
  }
  const one = await person("specialist", "desk");
  const other = await person("head-of-general-affairs", "tablet");
  await one.goto(`/meetings/${meetingId}/prepare`);
  await other.goto(`/meetings/${meetingId}/prepare`);
  const dialog = one.getByRole("dialog");

  await test.step("a move is seen by the other", async () => {
    await press(one, "Thao tác với nội dung 1");
    await dialog.getByRole("button", { name: "Chuyển xuống dưới" }).click();
    await expect(dialog.getByRole("heading", { name: "Nội dung 2" })).toBeVisible();
    await one.keyboard.press("Escape");
    await expect(other.getByRole("row", { name: /^2 Nội dung A/ })).toBeVisible();
  });

  await test.step("lines are drawn to their place, by the hand and by keys", async () => {
    await draw(one, "1", "2");
    await expect(other.getByRole("row", { name: /^1 Nội dung A/ })).toBeVisible();
    const handle = one.getByRole("button", { name: "1", exact: true });
    await handle.focus();
    for (const key of ["Space", "ArrowDown", "Space"]) {
      await one.keyboard.press(key);
      await one.waitForTimeout(300);
    }
    await expect(other.getByRole("row", { name: /^2 Nội dung A/ })).toBeVisible();
  });

  await test.step("one is withdrawn, one goes to the next meeting; both stay in sight", async () => {
    await press(one, "Thao tác với nội dung 3");
    await dialog.getByRole("button", { name: "Rút khỏi chương trình" }).click();
    await dialog.getByRole("textbox", { name: /^Lý do rút/ }).fill("Chưa đủ hồ sơ");
    await dialog.getByRole("button", { name: "Rút nội dung" }).click();
    await expect(other.getByText("Lý do: Chưa đủ hồ sơ")).toBeVisible();
    await press(one, "Thao tác với nội dung 1");
    await dialog.getByRole("button", { name: "Chuyển sang phiên sau" }).click();
    await dialog.getByLabel("Chuyển sang phiên").selectOption(nextId);
    await dialog.getByRole("textbox", { name: /^Lý do chuyển/ }).fill("Chờ thẩm định");
    await dialog.getByRole("button", { name: "Chuyển nội dung" }).click();
    await press(other, `chuyển sang ${NEXT}`, "link");
    await expect(other.getByText(/^chuyển từ /)).toBeVisible();
  });

  await test.step("a heading is put on the agenda", async () => {
    await press(one, "Thêm tiêu đề phần");
    await dialog.getByRole("textbox", { name: /^Tiêu đề phần/ }).fill("Các vấn đề chung");
    await dialog.getByRole("button", { name: "Lưu tiêu đề" }).click();
    await expect(one.getByRole("rowheader", { name: "Các vấn đề chung" })).toBeVisible();
  });
});

async function plan(specialist: Caller, title: string, startsAt: string): Promise<string> {
  const place = "Phòng họp Chính phủ";
  const facts = { title, place, startsAt, chairSeatId: seatId("prime-minister") };
  const form = { bodyId: BODY_ID, kind: "thematic", ...facts };
  return String((await must(specialist.post("/meetings/create", form)))["meetingId"]);
}

/** The hand takes a line by its number and puts it where another stands. */
async function draw(page: Page, from: string, to: string): Promise<void> {
  const middle = async (name: string) => {
    const box = await page.getByRole("button", { name, exact: true }).boundingBox();
    if (!box) throw new Error(`No line ${name}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const start = await middle(from);
  const end = await middle(to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, start.y + 12, { steps: 4 });
  await page.mouse.move(end.x, end.y + 8, { steps: 12 });
  await page.waitForTimeout(200);
  await page.mouse.up();
}

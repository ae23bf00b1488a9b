import type { Page } from "playwright/test";
import { BODY_ID, organisationId, seatId } from "../db/fixtures/government.ts";
import { expect, press, test } from "./support/story.ts";
import type { Caller } from "./support/caller.ts";
import { must } from "./support/stage.ts";

/*
 * A meeting on its way: approved by the chair, invited to and numbered, its papers declared
 * complete; then postponed, its agenda going along. Steps out of turn are refused by name.
 */

const TITLE = "Phiên họp Chính phủ chuyên đề về xây dựng pháp luật";

test("from a plan to an invitation, and to another day", async ({ person, caller }) => {
  test.setTimeout(120_000);
  const specialist = await caller("specialist");
  const chairCaller = await caller("prime-minister");
  const meetingId = await plan(specialist);
  const at = `/meetings/${meetingId}`;
  const secretariat = await person("specialist", "desk");
  const chair = await person("prime-minister", "tablet");

  await test.step("steps out of turn are refused by name", async () => {
    await expectRefusals(specialist, at, {
      invite: "meeting-not-approved",
      declare: "meeting-not-invited",
      publish: "meeting-not-invited",
      archive: "meeting-not-closed",
      resume: "meeting-not-suspended",
    });
    await expectRefusals(chairCaller, at, {
      open: "meeting-not-published",
      close: "meeting-not-open",
    });
  });

  await test.step("the secretariat lays the agenda before the chair, who approves it", async () => {
    await secretariat.goto(`${at}/prepare`);
    await press(secretariat, "Trình chủ tọa duyệt");
    await confirm(secretariat, "Trình duyệt");
    await expect(secretariat.getByText(/Đã trình lúc/)).toBeVisible();
    await chair.goto(at);
    await press(chair, /^Duyệt chương trình/);
    await confirm(chair, "Duyệt chương trình");
    await expect(secretariat.getByText("Chương trình đã duyệt, có thể gửi giấy mời")).toBeVisible();
    await expectRefusals(chairCaller, at, { approve: "meeting-already-approved" });
  });

  await test.step("before the invitation a member knows nothing; after it the meeting is there", async () => {
    const member = await person("minister-of-justice", "tablet");
    await member.goto("/meetings");
    await expect(member.getByText(TITLE)).toHaveCount(0);
    await press(secretariat, "Gửi giấy mời");
    await confirm(secretariat, "Gửi giấy mời");
    await expect(secretariat.getByText(/, số \d+, 27 thành viên/)).toBeVisible();
    await member.goto("/meetings");
    await expect(member.getByRole("heading", { name: TITLE })).toBeVisible();
  });

  await test.step("the declaration says what is missing; then it is postponed", async () => {
    await press(secretariat, "Phát tài liệu đã đủ");
    const dialog = secretariat.getByRole("dialog");
    await expect(dialog.getByText("Còn 1 nội dung thiếu tài liệu")).toBeVisible();
    await dialog.getByRole("button", { name: "Xác nhận đã đủ" }).click();
    await expect(secretariat.getByText("Tài liệu đã phát, chờ khai mạc")).toBeVisible();
    await press(secretariat, "Hoãn hoặc hủy");
    await dialog.getByRole("textbox", { name: /^Ngày/ }).fill("22/12/2026");
    await dialog.getByRole("textbox", { name: /^Giờ/ }).fill("08:00");
    await dialog.getByRole("textbox", { name: /^Lý do/ }).fill("Chưa đủ hồ sơ thẩm định");
    await dialog.getByRole("button", { name: "Hoãn phiên họp" }).click();
    await expect(secretariat.getByText("Lý do: Chưa đủ hồ sơ thẩm định").first()).toBeVisible();
    await expectRefusals(specialist, at, {
      invite: "meeting-postponed",
      cancel: "meeting-postponed",
    });
  });

  await test.step("each meeting leads to the other, and the item has gone along", async () => {
    await press(secretariat, /^Họp lại: /, "link");
    await expect(secretariat.getByText("Đề nghị xây dựng luật").first()).toBeVisible();
    await expect(secretariat.getByRole("link", { name: /^Thay phiên bị hoãn: / })).toBeVisible();
  });
});

async function plan(specialist: Caller): Promise<string> {
  const made = await must(
    specialist.post("/meetings/create", {
      bodyId: BODY_ID,
      kind: "thematic",
      title: TITLE,
      place: "Phòng họp Chính phủ",
      startsAt: "2026-12-17T08:00",
      chairSeatId: seatId("prime-minister"),
    }),
  );
  const office = organisationId("justice");
  const item = { title: "Đề nghị xây dựng luật", leadId: office, presenterId: office };
  const path = `/meetings/${String(made["meetingId"])}/items/add`;
  await must(specialist.post(path, { ...item, minutes: "40", mode: "decision" }));
  return String(made["meetingId"]);
}

async function expectRefusals(who: Caller, at: string, codes: Record<string, string>) {
  for (const [deed, code] of Object.entries(codes)) {
    const { body } = await who.post(`${at}/${deed}`, { reason: "Thử" });
    expect(body, deed).toMatchObject({ refusal: { code } });
  }
}

/** The dialog's own button, which bears the same word as the one that opened it. */
async function confirm(page: Page, name: string): Promise<void> {
  const dialog = page.locator("[role=dialog], [role=alertdialog]");
  await dialog.getByRole("button", { name, exact: true }).click();
}

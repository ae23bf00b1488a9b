import type { Page } from "playwright/test";
import { seatId } from "../db/fixtures/government.ts";
import { openDemo } from "./support/demo.ts";
import { fillTheRoom, signInOnce } from "./support/scene.ts";
import { IN_ROOM } from "./support/seats.ts";
import { must } from "./support/stage.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * Four votes on one item, one after the other: a tie that the Prime Minister's side decides, one
 * between alternatives that is annulled, a secret one, and one that the quorum was lost under. The
 * chair and a member hold tablets; the others use the same HTTP routes.
 */

const OWN_BROWSER = ["prime-minister", "minister-of-justice"];
const ABSTAINS = "minister-of-science";
const AGAINST = IN_ROOM.filter((login) => ![...OWN_BROWSER, ABSTAINS].includes(login)).slice(-11);
/** Of 21 in the room, one leaves the quorum of 18 as it is, four take it away. */
const LEAVING = AGAINST.slice(0, 4);
const OPTIONS = ["Giao Bộ Tư pháp chủ trì", "Giao Bộ Khoa học và Công nghệ chủ trì"];

test("a tie, an annulled vote, a secret vote and a lost quorum", async ({
  server,
  person,
  open,
}) => {
  test.setTimeout(180_000);
  const demo = await openDemo(server.dataDir);
  const as = signInOnce(server);
  const at = `/meetings/${demo.meetingId}`;
  const specialist = await as("specialist");
  await fillTheRoom(demo, as);
  await must((await as("prime-minister")).post(`${at}/open`, {}));
  await must(specialist.post(`${at}/take-up`, { itemId: demo.decisionItemId }));
  const token = "tuong-phong-hop-chinh-phu-000000009";
  await must(specialist.post(`${at}/wall/make`, { secret: token }));
  const [chair, member, wall] = await Promise.all([
    person("prime-minister", "tablet"),
    person("minister-of-justice", "tablet"),
    open("wall"),
  ]);
  await Promise.all([chair.goto(`${at}/conduct`), member.goto(at), wall.goto(`/wall/${token}`)]);
  const votes = async () => (await openDemo(server.dataDir)).votes;
  const openId = async () => (await votes()).find(({ state }) => state === "open")?.id ?? "";

  await test.step("12 for, 12 against, one neither: the Prime Minister's side decides", async () => {
    await press(chair, "Mở biểu quyết");
    await choose(member, "Không tán thành");
    const id = await openId();
    await Promise.all(
      AGAINST.map(async (login) =>
        must((await as(login)).post(`/votes/${id}/cast`, { choice: "AGAINST" })),
      ),
    );
    await must((await as(ABSTAINS)).post(`/votes/${id}/cast`, { choice: "ABSTAIN" }));
    await must(specialist.post(`/votes/${id}/demo-cast`, {}));
    await chair.goto(at);
    await choose(chair, "Tán thành");
    await chair.goto(`${at}/conduct`);
    await close(chair);
    await press(chair, "Công bố kết quả");
    await expect(member.getByText(BY_THE_CHAIR).first()).toBeVisible();
    for (const page of [chair, member, wall]) {
      await expect(page.getByText("Thông qua", { exact: true }).first()).toBeVisible();
      await expect(page.getByText(BY_THE_CHAIR).first()).toBeVisible();
      await expect(page.getByText(/^12$/)).toHaveCount(2);
    }
  });

  await test.step("a vote between alternatives is annulled: it stays, with the reason, out of the results", async () => {
    await unfold(chair, "Cách biểu quyết khác");
    await chair.getByLabel("Các phương án").fill(OPTIONS.join("\n"));
    await press(chair, "Mở biểu quyết lần 2");
    await expect(wall.getByText(OPTIONS[1] ?? "")).toBeVisible();
    await expect(member.getByText(OPTIONS[1] ?? "").first()).toBeVisible();
    await choose(member, "Phương án 2");
    await expect(member.getByText(OPTIONS[1] ?? "").first()).toBeVisible();
    await close(chair);
    await unfold(chair, "Hủy biểu quyết này");
    await chair.getByLabel("Lý do hủy").fill("Hai phương án chưa được trình bày đầy đủ.");
    await press(chair, "Hủy biểu quyết lần 2");
    for (const page of [chair, member]) {
      await expect(page.getByText(/Hai phương án chưa được trình bày/).first()).toBeVisible();
    }
    await expect(member.getByText(/lần 2 đã bị hủy/).first()).toBeVisible();
    const states = (await votes()).filter(({ itemId }) => itemId === demo.decisionItemId);
    expect(states.map(({ state }) => state).sort()).toEqual(["announced", "annulled"]);
  });

  await test.step("a secret vote: told first, cast once, no choice shown; it closes with the last", async () => {
    await unfold(chair, "Cách biểu quyết khác");
    await tick(chair, "Bỏ phiếu kín");
    await tick(chair, "Tự đóng khi đủ phiếu");
    await press(chair, "Mở biểu quyết lần 3");
    await expect(member.getByText(/ghi nhận rồi không đổi được/).first()).toBeVisible();

    await choose(member, "Không tán thành");
    await expect(member.getByRole("button", { name: "Đổi lựa chọn" })).toHaveCount(0);
    await expect(member.getByText("Không tán thành")).toHaveCount(0);
    const id = await openId();
    for (const login of ["prime-minister", ABSTAINS]) {
      await must((await as(login)).post(`/votes/${id}/cast-secret`, { mark: "F" }));
    }
    await must(specialist.post(`/votes/${id}/demo-cast`, {}));
    await press(chair, "Công bố kết quả");
    for (const page of [chair, member, wall]) {
      await expect(page.getByText("Thông qua", { exact: true }).first()).toBeVisible();
      await expect(page.getByText(/sự bí mật dựa vào đơn vị vận hành/).first()).toBeVisible();
      await expect(page.getByText(/^24$/)).toHaveCount(1);
      await expect(page.getByText("Phiếu theo tên")).toHaveCount(0);
    }
  });

  await test.step("the quorum is lost under a vote: closed all the same, it decides nothing", async () => {
    await press(chair, "Mở biểu quyết lần 4");
    await choose(member, "Tán thành");
    await must(specialist.post(`/votes/${await openId()}/demo-cast`, {}));
    for (const login of LEAVING) {
      await must(specialist.post(`${at}/attendance`, { seatId: seatId(login), kind: "LEFT" }));
    }
    await press(chair, "Đóng biểu quyết");
    await expect(chair.getByRole("alertdialog")).toContainText("có mặt 17, cần ít nhất 18");
    await sure(chair);
    await press(chair, "Công bố kết quả");
    for (const page of [chair, member, wall]) {
      await expect(page.getByText("Không đủ số thành viên", { exact: true }).first()).toBeVisible();
      await expect(page.getByText(/có mặt 17, cần ít nhất 18/).first()).toBeVisible();
    }
  });
});

const BY_THE_CHAIR = /Số phiếu ngang nhau: quyết định theo bên của Thủ tướng Chính phủ/;

/** Chosen and confirmed on the sheet; recorded when the screen says so. */
async function choose(page: Page, choice: string): Promise<void> {
  await press(page, choice);
  await press(page, `Ghi nhận: ${choice}`);
  await expect(page.getByText(/Đã ghi nhận \d\d:\d\d:\d\d/).first()).toBeVisible();
}

async function close(chair: Page): Promise<void> {
  await press(chair, "Đóng biểu quyết");
  await sure(chair);
}

async function sure(chair: Page): Promise<void> {
  const button = chair.getByRole("alertdialog").getByRole("button", { name: "Đóng biểu quyết" });
  await button.tap();
  await button.waitFor({ state: "hidden" });
}

const unfold = (page: Page, name: string) => page.locator("summary", { hasText: name }).tap();
const tick = (page: Page, name: string) => page.locator("label", { hasText: name }).tap();

import type { Page } from "playwright/test";
import { personId } from "../db/fixtures/government.ts";
import { openDemo } from "./support/demo.ts";
import { gather, must, openMeeting } from "./support/stage.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * The chair leads through two papers. Two tablets go along by their own wish, one leaves by a touch
 * and comes back by one button; what is restricted stays closed; the secretariat takes over.
 */

test("the chair leads, who wants follows, nobody is forced", async ({
  server,
  person,
  mayComplain,
}) => {
  test.setTimeout(240_000);
  const cast = await gather(server);
  await openMeeting(server, cast);
  const { meetingId, papersOf } = await openDemo(server.dataDir);
  const [first, second, third] = papersOf(meetingId).filter(
    ({ standing, pages }) => standing === "published" && pages > 2,
  );
  if (!first || !second || !third) throw new Error("The demo has no three papers to turn");
  const at = `/meetings/${meetingId}`;
  await must(
    cast.as("specialist").post(`/papers/${third.id}/restrict`, {
      readers: "named",
      "readerIds[]": personId("prime-minister"),
    }),
  );

  const chair = await person("prime-minister", "tablet");
  const justice = await person("minister-of-justice", "tablet");
  const science = await person("minister-of-science", "tablet");
  const secretariat = await person("specialist", "desk");
  await chair.goto(`${at}?paper=${first.id}`);
  await opened(chair);
  for (const member of [justice, science]) {
    await member.goto(at);
    await expect(member.getByRole("button", { name: /^Theo chủ tọa/ })).toContainText(
      "Chưa có người dẫn trang",
    );
    await expect(member.getByRole("button", { name: /^Dẫn trang/ })).toHaveCount(0);
  }

  await test.step("the chair begins; nobody moves who has not asked", async () => {
    const before = justice.url();
    await press(chair, /^Dẫn trang/);
    await expect(justice.getByText("Đang dẫn trang, chạm để theo")).toBeVisible();
    expect(justice.url()).toBe(before);
  });

  await test.step("two tablets follow, over two papers", async () => {
    for (const member of [justice, science]) {
      await press(member, /^Theo chủ tọa/);
      await at_(member, first.id, 1);
      await expect(member.getByText(/Đang theo chủ tọa, trang \d+/).first()).toBeVisible();
    }
    await turn(chair, 2);
    for (const member of [justice, science]) await at_(member, first.id, 2);
    await chair.goto(`${at}?paper=${second.id}`);
    await opened(chair);
    await turn(chair, 3);
    for (const member of [justice, science]) await at_(member, second.id, 3);
  });

  await test.step("how long a page takes from the chair to a follower", async () => {
    const [from, to] = [await watchTurns(chair), await watchTurns(justice)];
    for (const page of [2, 3, 2, 3, 2, 3]) {
      const seen = shows(justice, page);
      await press(chair, page === 2 ? "Trang trước" : "Trang sau");
      await seen;
    }
    const [left, come] = [await from(), await to()];
    const times = come.map((at, turn) => at - (left[turn] ?? at)).sort((a, b) => a - b);
    console.log(`  chair → follower: median ${times[3]} ms, longest ${times.at(-1)} ms`);
    expect(times).toHaveLength(6);
    expect(times[3]).toBeLessThan(1000);
  });

  await test.step("a touch leaves; the others go on; one button returns", async () => {
    await science.touchscreen.tap(620, 460);
    await expect(science.getByText("Đã rời, chạm để theo lại")).toBeVisible();
    await turn(chair, 1);
    await at_(justice, second.id, 1);
    await at_(science, second.id, 3);
    await press(science, /^Theo chủ tọa/);
    await at_(science, second.id, 1);
  });

  await test.step("whoever comes late, or loads anew, is at once at the page", async () => {
    await turn(chair, 2);
    await justice.reload();
    await at_(justice, second.id, 2);
    const late = await person("minister-of-education", "portrait");
    await late.goto(at);
    await press(late, /^Theo chủ tọa/);
    await at_(late, second.id, 2);
    await late.close();
  });

  await test.step("what is restricted is not opened to those who may not read it", async () => {
    await chair.goto(`${at}?paper=${third.id}`);
    await opened(chair);
    await expect(justice.getByText(/nội dung không mở cho đồng chí/).first()).toBeVisible();
    await at_(justice, second.id, 2);
    await chair.goto(`${at}?paper=${first.id}`);
    await at_(justice, first.id, null);
  });

  await test.step("the server starts again, and the chair's own page says where it is", async () => {
    await turn(chair, 3);
    await at_(justice, first.id, 3);
    mayComplain.push(/ERR_CONNECTION_(REFUSED|RESET)|WebSocket connection/);
    await server.kill();
    await server.restart();
    await expect(justice.getByText(/Đang theo chủ tọa, trang/).first()).toBeVisible();
    await turn(chair, 2);
    await at_(justice, first.id, 2);
  });

  await test.step("the secretariat takes over by saying so", async () => {
    await secretariat.goto(`${at}?paper=${second.id}`);
    await opened(secretariat);
    await press(secretariat, /^Dẫn trang/);
    await press(secretariat, "Tiếp nhận dẫn trang");
    await at_(justice, second.id, null);
    await expect(chair.getByText("Người khác đang dẫn", { exact: true })).toBeVisible();
    await press(secretariat, /^Dẫn trang/);
    await expect(justice.getByText("Đang chờ chủ tọa dẫn trang").first()).toBeVisible();
  });

  await test.step("a member's own page has no way to lead, and its message none either", async () => {
    const refused = await science.evaluate(
      async ([subject, paperId]) =>
        new Promise<string>((resolve) => {
          const line = new WebSocket(`${location.origin.replace("http", "ws")}/live`);
          line.onmessage = (event) => resolve(String(event.data));
          line.onopen = () =>
            line.send(
              JSON.stringify({
                lead: subject,
                as: "forged-word",
                show: { of: paperId, at: 9 },
                take: true,
              }),
            );
        }),
      [`stage:${meetingId}`, first.id] as const,
    );
    expect(refused).toContain('"refused":"not-allowed"');
    await at_(justice, second.id, null);
  });
});

const opened = (page: Page) => expect(page.locator(".textLayer").first()).toBeAttached();

/** Turns the pager until the paper is at this page. */
async function turn(page: Page, to: number): Promise<void> {
  const jump = page.getByLabel("Đến trang");
  await jump.fill(String(to));
  await jump.press("Enter");
  await shows(page, to);
}

const shows = (page: Page, to: number) =>
  expect(page.getByLabel("Đến trang")).toHaveValue(String(to));

/** From now on, when each new page number came up on this tablet. */
async function watchTurns(page: Page): Promise<() => Promise<number[]>> {
  const turns = await page.evaluateHandle(() => {
    const at: number[] = [];
    const text = { childList: true, characterData: true, subtree: true };
    const pager = document.querySelector(".pager__n");
    if (pager) new MutationObserver(() => at.push(Date.now())).observe(pager, text);
    return at;
  });
  return () => turns.jsonValue();
}

/** This tablet has this paper open, at this page. */
async function at_(page: Page, paperId: string, to: number | null): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`paper=${paperId}`));
  if (to !== null) await shows(page, to);
}

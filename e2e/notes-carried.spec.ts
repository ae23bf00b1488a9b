import type { BrowserContext, Page, WebSocket } from "playwright/test";
import { layPaper, sendPaper } from "./support/lay-paper.ts";
import { signInOnce } from "./support/scene.ts";
import { expect, press, test } from "./support/story.ts";

/*
 * A minister, his assistant and the Ministry's legal adviser write on one clause; the secretariat
 * replaces the paper under them. What is found again goes along, what changed is confirmed, what is
 * lost is put back by hand; what a tablet brings late finds its place too.
 */

const MONEY = "Dieu 5. Bo Tai chinh bao dam kinh phi trong 30 ngay ke tu ngay ky.";
const DUTY = "Dieu 6. Van phong Chinh phu theo doi, don doc viec thuc hien.";
const REPORT = "Dieu 7. Cac bo, nganh bao cao ket qua truoc ngay 15 hang thang.";
const FORCE = "Dieu 9. Nghi quyet nay co hieu luc tu ngay ky ban hanh.";
const FIRST = [["Trang dau"], [MONEY, DUTY], [REPORT, FORCE]];
const SECOND = [
  ["Trang dau"],
  ["Loi noi dau"],
  [MONEY.replace("30 ngay", "45 ngay"), "Dieu 6. Bai bo."],
  [REPORT, FORCE],
];

test("notes go along with a paper that is replaced", async ({ server, person, mayComplain }) => {
  test.setTimeout(240_000);
  const { at, paperId, otherId } = await layPaper(server, FIRST);
  const as = signInOnce(server);
  const room = `${at}?paper=${paperId}`;
  const minister = await person("minister-of-justice", "tablet");
  const assistant = await person("assistant-of-justice", "portrait");
  const adviser = await person("officer-of-justice", "tablet");
  for (const page of [minister, assistant, adviser]) {
    await page.goto(`${room}&page=2`);
    await expect(page.getByText(MONEY)).toBeAttached();
    await expect(saved(page)).toBeAttached();
  }
  await test.step("the minister marks three clauses; one goes to the group", async () => {
    await press(minister, "Bút đánh dấu chữ");
    await mark(minister, MONEY);
    await mark(minister, DUTY);
    await turn(minister, 3);
    await mark(minister, REPORT);
    await press(minister, "Bút đánh dấu chữ");
    await press(minister, "Mở danh sách ghi chú");
    await card(minister, MONEY).tap();
    await minister.locator("article").getByRole("button", { name: "Chia sẻ", exact: true }).tap();
    await press(minister, "Nhóm mới");
    await minister.getByLabel("Tên nhóm").fill("Tổ thẩm định");
    for (const office of ["Cán bộ đầu mối Bộ Tư pháp", "Trợ lý Bộ trưởng Bộ Tư pháp"]) {
      await minister.getByRole("dialog").getByText(office, { exact: true }).tap();
    }
    await press(minister, "Lập nhóm");
    const dialog = minister.getByRole("dialog", { name: "Chia sẻ" });
    await dialog.getByRole("button", { name: "Chia sẻ", exact: true }).tap();
    for (const page of [assistant, adviser]) await expect(marksOn(page)).toHaveCount(1);
  });

  await test.step("all three write on the clause, and read each other at once", async () => {
    for (const [page, words] of [
      [assistant, "Đã đối chiếu với Luật."],
      [adviser, "Nên là 45 ngày."],
    ] as const) {
      await press(page, "Mở danh sách ghi chú");
      await card(page, MONEY).tap();
      await page.getByRole("textbox", { name: "Viết trả lời" }).fill(words);
      await press(page, "Gửi");
    }
    for (const page of [minister, assistant, adviser]) {
      await expect(page.getByText("Đã đối chiếu với Luật.")).toBeVisible();
      await expect(page.getByText("Nên là 45 ngày.")).toBeVisible();
    }
  });

  await test.step("the secretariat replaces the paper while a tablet is away", async () => {
    mayComplain.push(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
    await press(assistant, "Đóng danh sách ghi chú");
    await assistant.context().setOffline(true);
    await press(assistant, "Trang sau");
    await press(assistant, "Bút đánh dấu chữ");
    await mark(assistant, FORCE);
    await sendPaper(server, await as("specialist"), {
      path: `/papers/${paperId}/replace`,
      pages: SECOND,
    });
    await press(minister, "Mở bản 2", "link");
    await expect(minister.getByText(/ghi chú của bản trước chưa tìm được chỗ/)).toBeVisible();
  });

  await test.step("one is carried, one confirmed, one put back by hand", async () => {
    await press(minister, "Xác nhận vị trí");
    await expect(minister.getByRole("button", { name: "Xác nhận vị trí" })).toHaveCount(0);
    await press(minister, "Xem");
    await expect(minister.getByRole("img", { name: /^Chỗ cũ/ })).toHaveAttribute("src", /^data:/);
    await press(minister, "Đặt lại");
    await press(minister, "Trang sau");
    await rest(minister, "Dieu 6. Bai bo.");
    await expect(minister.getByRole("button", { name: "Đặt vào đây" })).toBeEnabled();
    await press(minister, "Đặt vào đây");
    await expect(minister.getByText(/ghi chú của bản trước chưa tìm được chỗ/)).toHaveCount(0);
    await expect(card(minister, DUTY)).toHaveAttribute("aria-label", /trang 3/);
    await expect(card(minister, REPORT)).toHaveAttribute("aria-label", /trang 4/);
  });

  await test.step("what a tablet brings late finds its place as well", async () => {
    await assistant.context().setOffline(false);
    await expect(saved(assistant)).toBeAttached({ timeout: 20_000 });
    await press(assistant, "Mở bản 2", "link");
    await press(assistant, "Mở danh sách ghi chú");
    await expect(card(assistant, FORCE)).toHaveAttribute("aria-label", /trang 4/);
    await expect(assistant.getByRole("button", { name: "Xác nhận vị trí" })).toHaveCount(0);
    await expect(assistant.getByText(/Đang tìm chỗ/)).toHaveCount(0);
  });

  await test.step("who follows the chair over two papers has their notes before them", async () => {
    const chair = await person("prime-minister", "tablet");
    await chair.goto(`${room}&page=1`);
    await press(chair, /^Dẫn trang/);
    await press(minister, /^Theo chủ tọa/);
    await expect(minister.getByLabel("Đến trang", { exact: true })).toHaveValue("1");
    await turn(chair, 4);
    await expect(marksOn(minister).first()).toBeVisible();
    await chair.goto(`${at}?paper=${otherId}&page=2`);
    await expect(minister).toHaveURL(new RegExp(`paper=${otherId}`));
    await expect(marksOn(minister)).toHaveCount(0);
    await chair.goto(`${room}&page=3`);
    await expect(card(minister, DUTY)).toBeVisible();
  });

  await test.step("signing out ends every tab, and nothing stays on the tablet", async () => {
    const context = assistant.context();
    const open = openSockets(context);
    const tab = await context.newPage();
    await tab.goto(room);
    await press(tab, "Mở danh sách ghi chú");
    await expect(card(tab, FORCE)).toBeVisible();
    await assistant.reload();
    await expect(saved(assistant)).toBeAttached();
    const before = open();
    expect(before.length).toBeGreaterThan(2);
    expect(await keptOn(tab)).not.toEqual([]);
    await assistant.locator("summary").filter({ hasText: "Trợ lý Bộ trưởng" }).tap();
    const ended = assistant.waitForResponse(/sign-out/);
    await press(assistant, "Đăng xuất");
    await ended;
    const left = () => before.filter((socket) => !socket.isClosed() && isOfNotes(socket));
    await expect.poll(left, { timeout: 2000 }).toEqual([]);
    await expect(assistant).toHaveURL(/sign-in/);
    await expect.poll(() => keptOn(assistant)).toEqual([]);
  });
});

const turn = async (page: Page, to: number) => {
  const jump = page.getByLabel("Đến trang", { exact: true });
  await jump.fill(String(to));
  await jump.press("Enter");
  await expect(jump).toHaveValue(String(to));
};

/** Marks on text, as the keyboard reaches them. */
const marksOn = (page: Page) => page.locator("g[role=button]");

/** A finger that rests on a line of the text. */
async function rest(page: Page, words: string): Promise<void> {
  const line = page.locator(".textLayer").getByText(words);
  await line.scrollIntoViewIfNeeded();
  const box = await line.boundingBox();
  if (!box) throw new Error("The page has no such line");
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
  await page.waitForTimeout(700);
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}

async function mark(page: Page, words: string): Promise<void> {
  const made = page.getByRole("button", { name: new RegExp(`^Tô sáng.*${words}`) });
  await rest(page, words);
  await expect(made.first()).toBeAttached();
}

/** The sockets this browser opens from now on, and still holds. */
function openSockets(context: BrowserContext): () => WebSocket[] {
  const all: WebSocket[] = [];
  const hear = (page: Page) => page.on("websocket", (socket) => void all.push(socket));
  context.pages().forEach(hear);
  context.on("page", hear);
  return () => all.filter((socket) => !socket.isClosed());
}

const isOfNotes = (socket: WebSocket) => socket.url().endsWith("/collab");

/** The databases in which this browser keeps somebody's notes. */
const keptOn = (page: Page) =>
  page.evaluate(async () =>
    (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith("notes/") ? [name] : [])),
  );

const card = (page: Page, words: string) =>
  page.locator("article").getByRole("button", { name: new RegExp(words) });

/** The words in the top bar; the same sentence is also spoken. */
const saved = (page: Page) => page.getByRole("banner").getByText("Ghi chú đã lưu");

import ICAL from "ical.js";
import { startMailServer, type MailServer } from "./support/mail-server.ts";
import { expect, press, test } from "./support/story.ts";
import { openDemo } from "./support/demo.ts";
import { startServer } from "./support/server.ts";

/*
 * The invitations of the coming meeting: three different answers on tablets, the chair's consent,
 * the forecast on the secretariat's screen, and what a real mail server receives of it.
 */

let post: MailServer;

test.use({
  server: async ({}, use) => {
    post = await startMailServer();
    const server = await startServer({ env: { SMTP_URL: post.url } });
    await use(server);
    await server.stop();
    await post.stop();
  },
});

test("members answer, the chair consents, the secretariat sees it at once, and mails tell nothing", async ({
  server,
  person,
}) => {
  const demo = await openDemo(server.dataDir);
  const prepare = `/meetings/${demo.comingId}/prepare`;
  const specialist = await person("specialist", "desk");
  await specialist.goto(prepare);
  const forecast = specialist.getByRole("region", { name: "Dự báo số thành viên dự họp" });
  await expect(forecast).toContainText("22 đến 24");
  const silent = specialist.getByRole("region", { name: "Cần xử lý" });
  await expect(silent).toContainText("Bộ trưởng Bộ Tư pháp");

  await test.step("one tap on the desk: attends", async () => {
    const justice = await person("minister-of-justice", "tablet");
    await press(justice, "Tôi sẽ dự họp");
    await expect(justice.getByText("Dự tại phòng họp").first()).toBeVisible();
    await expect(justice.getByRole("button", { name: "Tôi sẽ dự họp" })).toBeHidden();
    await expect(forecast).toContainText("23 đến 24");
  });

  await test.step("another comes by video, and may change his mind", async () => {
    const construction = await person("minister-of-construction", "tablet");
    await press(construction, "Trả lời khác", "link");
    await press(construction, /^Chỉ biểu quyết từ xa/);
    await expect(construction.getByText("Đã trả lời: Chỉ biểu quyết từ xa")).toBeVisible();
    await expect(forecast).toContainText("trên 27, cần 18");
    await press(construction, /^Dự trực tuyến/);
    await expect(construction.getByText("Đã trả lời: Dự trực tuyến")).toBeVisible();
    await expect(forecast.locator("b").first()).toHaveText("24");
  });

  await test.step("a third asks to be absent; half written, it survives a reload", async () => {
    const culture = await person("minister-of-culture", "tablet");
    await culture.goto(`/invitations/${demo.invitationOf(demo.comingId, "minister-of-culture")}`);
    await press(culture, "Xin vắng mặt, nêu lý do");
    await culture.getByLabel("Lý do vắng mặt").fill("Dự lễ hội văn hóa tại Huế");
    await culture.reload();
    await press(culture, "Xin vắng mặt, nêu lý do");
    await expect(culture.getByLabel("Lý do vắng mặt")).toHaveValue("Dự lễ hội văn hóa tại Huế");
    await culture.getByLabel("Người dự họp thay").selectOption({ label: DEPUTY });
    await press(culture, "Gửi đề nghị vắng mặt");
    await expect(culture.getByText("Chờ người chủ trì đồng ý")).toBeVisible();
    await expect(silent).toContainText(`${DEPUTY} dự thay, chờ người chủ trì đồng ý`);
  });

  await test.step("the chair consents; the roll says so", async () => {
    const chair = await person("prime-minister", "tablet");
    await press(chair, "Xem, cho ý kiến", "link");
    await press(chair, "Đồng ý để Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch vắng mặt");
    await expect(silent).toContainText(`${DEPUTY} dự thay, đã đồng ý`);
    await expect(forecast.locator("b").first()).toHaveText("23");
  });

  await test.step("mails came to each, with a calendar file and no word of content", async () => {
    const to = (login: string) =>
      post.mails.filter(({ read }) =>
        read.to?.some(({ address }) => address === `${login}@ecabinet.example`),
      );
    await expect.poll(() => to("deputy-of-culture").length, { timeout: 20_000 }).toBe(1);
    await expect.poll(() => to("minister-of-culture").length).toBeGreaterThan(1);
    const invited = to("minister-of-justice").find(({ read }) =>
      /Giấy mời/.test(read.subject ?? ""),
    );
    const file = invited?.read.attachments.find(({ filename }) => filename?.endsWith(".ics"));
    const content = file?.content ?? "";
    const text = typeof content === "string" ? content : new TextDecoder().decode(content);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
    const secrets = [
      ...[demo.meetingId, demo.comingId].flatMap((id) => demo.itemsOf(id)),
      ...demo.papersOf(demo.meetingId),
      ...demo.tasks,
      ...demo.resolutions,
    ].map(({ title }) => title);
    expect(secrets.length).toBeGreaterThan(10);
    for (const { read, raw } of post.mails) {
      const files = read.attachments.map(({ content: part }) =>
        typeof part === "string" ? part : new TextDecoder().decode(part),
      );
      const all = [raw, read.subject, read.text, read.html, ...files].join("\n").normalize("NFC");
      for (const secret of [...secrets, "lễ hội", "đầu tư công"]) expect(all).not.toContain(secret);
    }
  });
});

const DEPUTY = "Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch";

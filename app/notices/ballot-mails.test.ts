import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { beginCorrection } from "../ballots/begin-correction.server.ts";
import { climbReminders } from "../ballots/climb-reminders.server.ts";
import { closeBallot } from "../ballots/close-ballot.server.ts";
import { extendBallot } from "../ballots/extend-ballot.server.ts";
import { issueCorrection } from "../ballots/issue-correction.server.ts";
import { remindMembers } from "../ballots/remind-members.server.ts";
import { sendOpinion } from "../ballots/send-opinion.server.ts";
import { openMailCarrier } from "../platform/mail-carrier.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { opinion, plantIssuedBallot } from "../testing/ballots.ts";
import { onEachDatabase } from "../testing/database.ts";
import { startMailServer, type MailServer } from "../../e2e/support/mail-server.ts";
import { BURST_MS } from "./topic.ts";
import { deliverMails } from "./deliver-mails.server.ts";
import { queueMails } from "./queue-mails.server.ts";

const START = Date.parse("2026-12-03T07:00:00+07:00");
const MINISTER = "minister-of-justice";
const ASSISTANT = "assistant-of-justice";
const OTHER = "minister-of-finance";
const LEADER = "vice-chairman-of-government-office";

onEachDatabase("mails of a ballot", (place) => {
  let app: TestApp;
  let server: MailServer;
  let ballotId: string;

  beforeEach(async () => {
    server = await startMailServer();
    app = await startTestApp(place);
    app.time.moveTo(START);
    ballotId = await plantIssuedBallot(app);
  });
  afterEach(async () => {
    await app.end();
    await server.stop();
  });

  /** Two processes that hear of every event at once, and reach for the same mails. */
  async function mailAll(): Promise<number> {
    const rows = await app.read("events").orderBy("seq");
    const each = () => ({ ...app, mail: openMailCarrier(server.url, app.settings.mailFrom) });
    const sent = await Promise.all(
      [each(), each()].map(async (one) => {
        for (const { person_id, payload, ...row } of rows)
          await queueMails(one, { ...row, by: person_id, payload: JSON.parse(payload) });
        return (await deliverMails(one)).sent;
      }),
    );
    return sent.reduce((all, one) => all + one, 0);
  }
  const to = (login: string) =>
    server.mails
      .map(({ read }) => read)
      .filter(({ to: all }) => all?.some(({ address }) => address?.startsWith(`${login}@`)));
  const send = (login: string) =>
    sendOpinion(app, by(login), { ballotId, opinion: opinion(), replacesId: null });

  test("the issue goes to every member and assistant, once, with number, due time and link", async () => {
    expect(await mailAll()).toBe(28);
    expect(await mailAll()).toBe(0);
    const [mail, ...more] = to(MINISTER);
    expect(more).toEqual([]);
    expect(mail?.subject).toMatch(/^Xin ý kiến: Phiếu lấy ý kiến số \d+\/PLYK-VPCP$/);
    expect(mail?.text).toContain("Kính gửi: Bộ trưởng Bộ Tư pháp");
    expect(mail?.text).toContain("Hạn trả lời: 17:30, Thứ Năm, 10/12/2026");
    expect(mail?.text).toContain(`/ballots/${ballotId}`);
    expect(mail?.text).not.toContain("chuẩn bị ý kiến");
    const [prepared] = to(ASSISTANT);
    expect(prepared?.text).toContain("Đồng chí chuẩn bị ý kiến cho: Bộ trưởng Bộ Tư pháp");
  });

  test("ballots issued within minutes: the first at once, the others as one mail", async () => {
    await mailAll();
    app.time.moveTo(START + 60_000);
    const second = await plantIssuedBallot(app);
    app.time.moveTo(START + 120_000);
    const third = await plantIssuedBallot(app);
    expect(await mailAll()).toBe(0);
    app.time.moveTo(START + 60_000 + BURST_MS);
    expect(await mailAll()).toBe(28);
    expect(await mailAll()).toBe(0);
    const [, burst, ...more] = to(MINISTER);
    expect(more).toEqual([]);
    expect(burst?.subject).toMatch(/^Xin ý kiến: Phiếu lấy ý kiến số \d+\/PLYK-VPCP \(\+1\)$/);
    expect(burst?.text?.match(/Kính gửi/g)).toHaveLength(1);
    for (const id of [second, third]) expect(burst?.text).toContain(`/ballots/${id}`);
    expect(burst?.text).not.toContain(`/ballots/${ballotId}`);
    const kept = await app.read("outbox").where({ person_id: personId(MINISTER) });
    expect(kept.map(({ merged_into }) => merged_into !== null)).toEqual([false, false, true]);
  });

  test("a rung of the ladder and a reminder by hand reach who has not answered", async () => {
    await mailAll();
    await send(OTHER);
    app.time.moveTo(Date.parse("2026-12-09T08:05:00+07:00"));
    expect(await climbReminders(app)).toEqual({ reminded: 26 });
    expect(await mailAll()).toBe(27);
    expect(await climbReminders(app)).toEqual({ reminded: 0 });
    const named = { ballotId, personIds: [personId(MINISTER)] };
    app.time.moveTo(Date.parse("2026-12-09T08:05:00+07:00") + 2 * BURST_MS);
    await remindMembers(app, by("specialist"), named);
    expect(await mailAll()).toBe(2);
    const subjects = to(MINISTER).map(({ subject }) => subject?.split(":")[0]);
    expect(subjects).toEqual(["Xin ý kiến", "Nhắc gửi ý kiến", "Nhắc gửi ý kiến"]);
    expect(to(ASSISTANT)).toHaveLength(3);
    expect(to(OTHER)).toHaveLength(1);
  });

  test("an extension names the new due time, a correction reaches those who answered too", async () => {
    await mailAll();
    await send(OTHER);
    await extendBallot(app, by(LEADER), { ballotId, days: 2, reason: "Thành viên đi công tác" });
    expect(await mailAll()).toBe(28);
    expect(to(OTHER).at(-1)?.text).toContain("17:30, Thứ Hai, 14/12/2026");
    await beginCorrection(app, by("specialist"), { ballotId, reason: "Sai số liệu tại Điều 3" });
    await issueCorrection(app, by(LEADER), { ballotId });
    expect(await mailAll()).toBe(28);
    expect(to(OTHER).at(-1)?.subject).toMatch(/^Đính chính: /);
    await noSecrets();
  });

  test("what no longer collects writes nobody", async () => {
    for (const login of await app.read("ballot_recipients").pluck("person_id"))
      await sendOpinion(
        app,
        { by: login, key: crypto.randomUUID() },
        { ballotId, opinion: opinion(), replacesId: null },
      );
    await closeBallot(app, by("specialist"), { ballotId });
    expect(await mailAll()).toBe(0);
  });

  /** No wording, no reason, no opinion leaves the house, in whatever encoding. */
  async function noSecrets() {
    const editions: { subject: string; content: string; reason: string }[] =
      await app.read("ballot_editions");
    const wording = editions.flatMap(({ content }) => [
      ...content.matchAll(/"(?:text|summary|verification|submissionRef)":"([^"]{5,})"/g),
    ]);
    const secrets = [
      ...editions.flatMap(({ subject, reason }) => [subject, reason].filter(Boolean)),
      ...wording.map(([, words = ""]) => words),
      "Thành viên đi công tác",
    ];
    expect(secrets.length).toBeGreaterThan(5);
    for (const { raw, read } of server.mails) {
      const all = [raw, read.subject, read.text, read.html].join("\n").normalize("NFC");
      for (const secret of secrets) expect(all).not.toContain(secret);
    }
  }
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { openMailCarrier } from "../platform/mail-carrier.server.ts";
import { openSmsCarrier } from "../platform/sms-carrier.server.ts";
import { assignTask } from "../tasks/assign-task.server.ts";
import { NOW_AND_CURRENT } from "../tasks/counted-tasks.ts";
import { remindTasks } from "../tasks/remind-tasks.server.ts";
import { taskList } from "../tasks/task-list.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { issuedClauses } from "../testing/issued-clauses.ts";
import { startMailServer, type MailServer } from "../../e2e/support/mail-server.ts";
import { refusalOf } from "../testing/refused.ts";
import { startSmsGateway } from "../testing/sms-gateway.ts";
import { deliverMails } from "./deliver-mails.server.ts";
import { newFor } from "./notice.views.server.ts";
import type { ReminderChoices } from "./reminder.ts";
import { saveReminders } from "./save-reminders.server.ts";
import { sendReminders } from "./send-reminders.server.ts";

const hanoi = (text: string) => Date.parse(`${text}+07:00`);
const SECRET = "Đàm phán vay vốn";

onEachDatabase("reminders to people", (place) => {
  let app: TestApp;
  let server: MailServer;

  beforeEach(async () => {
    server = await startMailServer();
    app = await startTestApp(place);
    app.mail = openMailCarrier(server.url, app.settings.mailFrom);
    const clauses = await issuedClauses(app, 3);
    for (const [index, clauseId] of clauses.entries()) {
      const duty = { title: `${SECRET} ${index}`, deliverable: "Tờ trình" };
      const parties = { leadId: organisationId("justice"), coordinatorIds: [] };
      const deadline = "trong tháng 1 năm 2027";
      await assignTask(app, by("specialist"), { clauseId, deadline, ...duty, ...parties });
    }
  });
  afterEach(async () => {
    await app.end();
    await server.stop();
  });

  /** What the job does, for every round so far. */
  async function sendAll(own: App = app): Promise<number> {
    let told = 0;
    const rounds = await app.read("events").where("type", "reminder-round.held").orderBy("seq");
    for (const { payload, ...row } of rounds) {
      told += (await sendReminders(own, { ...row, payload: JSON.parse(payload) })).told;
    }
    return told;
  }
  async function holdRound(text: string) {
    app.time.moveTo(hanoi(text));
    await remindTasks(app);
    await sendAll();
  }
  const to = (login: string) =>
    server.mails
      .map(({ read }) => read)
      .filter((read) => read.to?.some(({ address }) => address?.startsWith(`${login}@`)));
  const newsOf = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return { person, news: await newFor(app.read, person, 10) };
  };
  const choose = (login: string, phone: string, chosen: Partial<ReminderChoices>) => {
    const digest = { mail: "digest", sms: false } as const;
    const choices = { "task-near": digest, "task-overdue": digest, "task-escalated": digest };
    return saveReminders(app, by(login), { phone, choices: { ...choices, ...chosen } });
  };

  test("a burst is one notice and one mail, with counts and links and no content", async () => {
    await holdRound("2027-01-28T09:00");
    await deliverMails(app);
    const { person, news } = await newsOf("officer-of-justice");
    const [line] = news.lines;
    expect(line).toMatchObject({ kind: "task-reminders", title: "28/01/2027", number: "3" });
    expect(line?.to).toBe("/tasks?state=&reminded=2027-01-28");
    const [counting, reminded] = [NOW_AND_CURRENT, "2027-01-28"];
    const filter = { ministry: null, state: null, counting, reminded };
    expect(await taskList(app.read, { person, now: app.clock(), filter })).toHaveLength(3);
    expect(to("officer-of-justice")).toHaveLength(1);
    const [mail] = to("officer-of-justice");
    expect(mail?.subject).toBe("Nhắc hạn nhiệm vụ: Ngày 28/01/2027: 3 nhiệm vụ");
    expect(mail?.text).toContain("Sắp đến hạn: 3");
    expect(mail?.text).toMatch(/- 2026\/1, Bộ Tư pháp, hạn 31\/01\/2027: http.+\/tasks\//);
    expect(mail?.text).toContain("/tasks?state=&reminded=2027-01-28");
    for (const { raw, read } of server.mails) {
      expect([raw, read.subject, read.text].join("\n").normalize("NFC")).not.toContain(SECRET);
    }
    expect(to("minister-of-justice")).toHaveLength(0);
  });

  test("the head of the ministry hears a week late, the secretariat the week after", async () => {
    await holdRound("2027-02-08T09:00");
    expect((await newsOf("minister-of-justice")).news.unread).toBe(1);
    const ofTasks = async (login: string) =>
      (await newsOf(login)).news.lines.filter(({ kind }) => kind === "task-reminders").length;
    expect(await ofTasks("specialist")).toBe(0);
    await holdRound("2027-02-15T09:00");
    expect(await ofTasks("specialist")).toBe(1);
    expect(await ofTasks("minister-of-justice")).toBe(2);
    await deliverMails(app);
    expect(to("minister-of-justice").at(-1)?.text).toContain("Báo cáo phiên họp: 3");
  });

  test("each as they chose: a mail for each task, none, a text message", async () => {
    const gateway = await startSmsGateway();
    app.sms = openSmsCarrier({ url: gateway.url, token: "t" });
    await choose("officer-of-justice", "0912 345 678", {
      "task-near": { mail: "each", sms: true },
    });
    await choose("lead-of-justice", "", { "task-near": { mail: "no", sms: false } });
    await holdRound("2027-01-28T09:00");
    gateway.answers.push(503);
    await deliverMails(app);
    app.time.moveTo(app.clock() + 61_000);
    await deliverMails(app);
    await gateway.stop();
    const alone = to("officer-of-justice");
    expect(alone).toHaveLength(3);
    expect(alone.map(({ subject }) => subject).toSorted()).toEqual(
      [1, 2, 3].map((number) => `Nhiệm vụ sắp đến hạn: Nhiệm vụ số 2026/${number}`),
    );
    expect(alone[0]?.text).toMatch(/Bộ Tư pháp\n+Thời hạn: 17:30, Chủ Nhật, 31\/01\/2027/);
    expect(to("lead-of-justice")).toHaveLength(0);
    expect((await newsOf("lead-of-justice")).news.unread).toBe(1);
    expect(gateway.messages).toHaveLength(2);
    const [first, again] = gateway.messages;
    expect(again).toEqual(first);
    expect(first?.body).toMatchObject({ to: "+84912345678" });
    expect(JSON.stringify(first?.body)).toContain("Sắp đến hạn: 3");
    expect(JSON.stringify(first?.body)).not.toContain(SECRET);
  });

  test("of a secret task nothing leaves the house", async () => {
    await app.write("tasks").update({ secrecy: "secret" });
    await holdRound("2027-01-28T09:00");
    expect((await newsOf("officer-of-justice")).news.unread).toBe(1);
    expect(await app.read("outbox").whereLike("kind", "task-%")).toEqual([]);
  });

  test("an escalation cannot be switched off, a number that is none is refused", async () => {
    const off = choose("officer-of-justice", "", { "task-escalated": { mail: "no", sms: false } });
    expect(await refusalOf(off)).toBe("reminder-mandatory");
    expect(await refusalOf(choose("officer-of-justice", "12", {}))).toBe("phone-unreadable");
    const sms = { "task-near": { mail: "no", sms: true } } as const;
    expect(await refusalOf(choose("officer-of-justice", "", sms))).toBe("phone-unreadable");
  });

  test("two processes over twenty days tell, mail and send each once", async () => {
    const other = { ...app, ...(await app.another()) };
    const both = [app, { ...other, mail: openMailCarrier(server.url, app.settings.mailFrom) }];
    for (let day = 0; day < 20; day += 1) {
      app.time.moveTo(hanoi("2027-01-19T09:00") + day * 86_400_000);
      const held = await Promise.all(both.map((each) => remindTasks(each)));
      expect(held.filter(({ reminded }) => reminded > 0).length).toBeLessThanOrEqual(1);
      await Promise.all(both.map((each) => sendAll(each)));
      await Promise.all(both.map((each) => deliverMails(each)));
    }
    await other.close();
    expect(await app.read("reminder_rounds").count({ n: "*" }).first()).toEqual({ n: 20 });
    // Seven, three and one working days before, the day, a week after.
    const rungs: number[] = await app.read("task_reminders").distinct().pluck("rung");
    expect(rungs.toSorted((a, b) => b - a)).toEqual([7, 3, 1, 0, -1]);
    const ofOfficer = { person_id: personId("officer-of-justice") };
    const told = (channel: string) =>
      app.read("personal_reminders").where({ ...ofOfficer, channel });
    expect(await told("app")).toHaveLength(15);
    expect(await told("mail")).toHaveLength(15);
    const notices = app.read("notices").where({ ...ofOfficer, kind: "task-reminders" });
    expect(await notices).toHaveLength(5);
    expect(to("officer-of-justice")).toHaveLength(5);
    const ids = server.mails.map(({ read }) => read.messageId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("killed between sending and writing it down, the double bears the same Message-ID", async () => {
    await holdRound("2027-01-28T09:00");
    const carrier = openMailCarrier(server.url, app.settings.mailFrom);
    const killed = {
      ...app,
      mail: {
        ...carrier,
        carry: async (mail: Parameters<typeof carrier.carry>[0]) => {
          await carrier.carry(mail);
          throw new Error("killed");
        },
      },
    };
    await expect(deliverMails(killed)).rejects.toThrow("killed");
    carrier.rest();
    expect(server.mails).toHaveLength(1);
    expect((await deliverMails(app)).sent).toBe(1);
    app.time.moveTo(app.clock() + 121_000);
    expect((await deliverMails(app)).sent).toBe(1);
    const ids = server.mails.map(({ read }) => read.messageId);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(2);
    expect(await sendAll()).toBe(0);
  });
});

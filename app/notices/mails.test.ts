import ICAL from "ical.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { answerInvitation } from "../invitations/answer-invitation.server.ts";
import { decideAbsence } from "../invitations/decide-absence.server.ts";
import { remindInvitees } from "../invitations/remind-invitees.server.ts";
import { cancelMeeting } from "../meetings/cancel-meeting.server.ts";
import { editMeeting } from "../meetings/edit-meeting.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { commit } from "../platform/commit.server.ts";
import { openMailCarrier } from "../platform/mail-carrier.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { startMailServer, type MailServer } from "../../e2e/support/mail-server.ts";
import { invitedMeeting, meetingForm } from "../testing/meeting-in-preparation.ts";
import { refusalOf } from "../testing/refused.ts";
import { deliverMails } from "./deliver-mails.server.ts";
import { outboxPage } from "./outbox.views.server.ts";
import { queueMails } from "./queue-mails.server.ts";
import { sendMailAgain } from "./send-mail-again.server.ts";

onEachDatabase("mails", (place) => {
  let app: TestApp;
  let server: MailServer;
  let meetingId: string;

  beforeEach(async () => {
    server = await startMailServer();
    app = await startTestApp(place);
    app.mail = openMailCarrier(server.url, app.settings.mailFrom);
    app.time.moveTo(Date.parse("2026-11-25T08:00+07:00"));
    ({ meetingId } = await invitedMeeting(app));
  });
  afterEach(async () => {
    await app.end();
    await server.stop();
  });

  /** What the jobs do, for every event so far. */
  async function queueAll(): Promise<number> {
    let queued = 0;
    for (const { person_id, payload, ...row } of await app.read("events").orderBy("seq")) {
      const event = { ...row, by: person_id, payload: JSON.parse(payload) };
      queued += (await queueMails(app, event)).queued;
    }
    return queued;
  }
  async function mailAll() {
    await queueAll();
    return deliverMails(app);
  }
  const addressOf = (login: string) => `${login}@ecabinet.example`;
  const to = (login: string) =>
    server.mails.filter(({ read }) => read.to?.some(({ address }) => address === addressOf(login)));
  const lastTo = (login: string) => {
    const mail = to(login).at(-1);
    if (!mail) throw new Error(`Nothing came for ${login}`);
    return mail;
  };
  const invitationOf = async (login: string): Promise<string> =>
    (
      await app
        .read("invitations")
        .where({ person_id: personId(login) })
        .first("id")
    ).id;
  const say = async (login: string, kind: "IN_ROOM" | "ABSENT", deputy: string | null = null) =>
    answerInvitation(app, by(login), {
      ...{ invitationId: await invitationOf(login), kind },
      reason: kind === "ABSENT" ? "Chữa bệnh tại Bệnh viện Trung ương" : null,
      substitutePersonId: deputy && personId(deputy),
    });

  /** The calendar file of a mail, read by another hand than wrote it. */
  function calendarOf({ read }: MailServer["mails"][number]) {
    const file = read.attachments.find(({ filename }) => filename === "phien-hop.ics");
    if (!file) throw new Error("No calendar file");
    const text =
      typeof file.content === "string" ? file.content : new TextDecoder().decode(file.content);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const part = calendar.getFirstSubcomponent("vevent");
    if (!part) throw new Error("No event");
    const event = new ICAL.Event(part);
    return {
      method: calendar.getFirstPropertyValue("method"),
      zone: calendar.getFirstSubcomponent("vtimezone")?.getFirstPropertyValue("tzid"),
      ...{ uid: event.uid, sequence: event.sequence, summary: event.summary },
      ...{ location: event.location, starts: event.startDate.toString() },
      startsIn: part.getFirstProperty("dtstart")?.getParameter("tzid"),
      status: part.getFirstPropertyValue("status"),
    };
  }

  const happen = (type: string) =>
    commit(app, { act: "happen", intent: null, input: null }, (tx) => {
      tx.record({ type, subject: `meeting:${meetingId}` });
      return Promise.resolve(null);
    });

  test("an invitation goes to everybody invited, once, with a calendar file", async () => {
    expect(await mailAll()).toEqual({ sent: 27, failed: 0 });
    expect(await mailAll()).toEqual({ sent: 0, failed: 0 });
    expect(server.mails).toHaveLength(27);
    const mail = lastTo("minister-of-justice");
    expect(mail.read.subject).toBe("Giấy mời: Phiên họp số 1/2026 (thường kỳ)");
    expect(mail.read.text).toContain("Kính gửi: Bộ trưởng Bộ Tư pháp");
    expect(mail.read.text).toContain("08:00, Thứ Năm, 03/12/2026");
    expect(mail.read.text).toContain(`/invitations/${await invitationOf("minister-of-justice")}`);
    expect(calendarOf(mail)).toEqual({
      ...{ method: "REQUEST", zone: "Asia/Ho_Chi_Minh", status: "CONFIRMED" },
      ...{ uid: `${meetingId}@ecabinet.example`, sequence: 0 },
      ...{ summary: "Phiên họp số 1/2026 (thường kỳ)", location: "Phòng họp Chính phủ" },
      ...{ starts: "2026-12-03T08:00:00", startsIn: "Asia/Ho_Chi_Minh" },
    });
  });

  test("a change keeps the entry's name and raises its number; a cancellation takes it back", async () => {
    await mailAll();
    const first = calendarOf(lastTo("minister-of-justice"));
    const startsAt = Date.parse("2026-12-04T14:00+07:00");
    const changed = { ...meetingForm(), meetingId, startsAt };
    await editMeeting(app, by("specialist"), changed);
    await mailAll();
    const moved = lastTo("minister-of-justice");
    expect(moved.read.subject).toMatch(/^Đổi thời gian, địa điểm: /);
    expect(moved.read.text).toContain("14:00, Thứ Sáu, 04/12/2026");
    expect(calendarOf(moved)).toMatchObject({
      ...{ method: "REQUEST", uid: first.uid, sequence: 1, starts: "2026-12-04T14:00:00" },
    });
    await editMeeting(app, by("specialist"), { ...changed, title: "Phiên họp tháng 12" });
    expect(await mailAll()).toEqual({ sent: 0, failed: 0 });
    await cancelMeeting(app, by("specialist"), { meetingId, reason: "Bão số 9" });
    await mailAll();
    expect(calendarOf(lastTo("minister-of-justice"))).toMatchObject({
      ...{ method: "CANCEL", status: "CANCELLED", uid: first.uid, sequence: 2 },
    });
    expect(to("minister-of-justice")).toHaveLength(3);
  });

  test("the chair hears of a request, the member of the answer, the substitute of the meeting", async () => {
    await mailAll();
    const HEALTH = "minister-of-health";
    const { answerId } = await say(HEALTH, "ABSENT", "deputy-of-health");
    await mailAll();
    expect(lastTo("prime-minister").read.subject).toMatch(/^Đề nghị vắng mặt: /);
    expect(lastTo("prime-minister").read.text).toContain(`/meetings/${meetingId}/absences`);
    const invitationId = await invitationOf(HEALTH);
    const said = { invitationId, answerId, consented: true, word: null };
    await decideAbsence(app, by("prime-minister"), said);
    await remindInvitees(app, by("specialist"), { meetingId, invitationId: null });
    await mailAll();
    expect(lastTo(HEALTH).read.subject).toMatch(/^Đồng ý vắng mặt: /);
    const substitute = lastTo("deputy-of-health");
    expect(substitute.read.subject).toMatch(/^Cử dự họp thay: /);
    expect(calendarOf(substitute).method).toBe("REQUEST");
    expect(lastTo("minister-of-science").read.subject).toMatch(/^Nhắc trả lời giấy mời: /);
    expect(to("prime-minister")).toHaveLength(2);
  });

  test("carries no title, no reason, no word, in whatever encoding", async () => {
    const { answerId } = await say("minister-of-health", "ABSENT", "deputy-of-health");
    const invitationId = await invitationOf("minister-of-health");
    const word = "Cần trực tiếp giải trình về dịch bệnh";
    const said = { invitationId, answerId, consented: false, word };
    await decideAbsence(app, by("prime-minister"), said);
    await remindInvitees(app, by("specialist"), { meetingId, invitationId: null });
    for (const type of ["meeting.moved", "meeting.papers-declared", "meeting.postponed"]) {
      await happen(type);
    }
    await mailAll();
    const secrets: string[] = [
      ...(await app.read("agenda_items").pluck("title")),
      ...(await app.read("meetings").pluck("title")),
      ...["Chữa bệnh", "dịch bệnh", "Nội dung của"],
    ];
    expect(secrets.length).toBeGreaterThan(6);
    expect(server.mails.length).toBeGreaterThan(100);
    for (const { read, raw } of server.mails) {
      const files = read.attachments.map(({ content }) =>
        typeof content === "string" ? content : new TextDecoder().decode(content),
      );
      const all = [raw, read.subject, read.text, read.html, ...files].join("\n").normalize("NFC");
      for (const secret of secrets) expect(all).not.toContain(secret);
    }
  });

  test("a server that is down is tried again later, nothing is lost and nothing doubled", async () => {
    const port = Number(new URL(server.url).port);
    await server.stop();
    expect(await mailAll()).toEqual({ sent: 0, failed: 0 });
    const [tried] = await app.read("outbox").where("tries", ">", 0);
    expect(tried).toMatchObject({ tries: 1, sent_at: null, failed_at: null });
    server = await startMailServer(port);
    app.time.moveTo(app.clock() + 61_000);
    expect(await deliverMails(app)).toEqual({ sent: 27, failed: 0 });
    expect(server.mails).toHaveLength(27);
    expect(new Set(server.mails.map(({ read }) => read.messageId)).size).toBe(27);
  });

  test("a mailbox that does not exist is given up and shown; it can be sent again", async () => {
    server.refuses.add(addressOf("minister-of-justice"));
    expect(await mailAll()).toEqual({ sent: 26, failed: 1 });
    const pageFor = async (login: string) => {
      const person = await requirePerson(app.read, personId(login), app.clock());
      return outboxPage(app.read, { person, before: null, has: { mail: true, sms: false } });
    };
    const { mails, failed } = await pageFor("operator");
    expect(failed).toBe(1);
    const given = mails.find(({ state }) => state === "failed");
    expect(given).toMatchObject({ address: addressOf("minister-of-justice"), tries: 1 });
    expect(given?.lastFault).toMatch(/550/);
    server.refuses.clear();
    const mailId = given?.id ?? "";
    await sendMailAgain(app, by("operator"), { mailId });
    expect(await deliverMails(app)).toEqual({ sent: 1, failed: 0 });
    const again = sendMailAgain(app, by("specialist"), { mailId });
    expect(await refusalOf(again)).toBe("mail-not-failed");
    expect(await refusalOf(pageFor("minister-of-justice"))).toBe("not-found");
    expect(await refusalOf(pageFor("auditor"))).toBe("not-found");
  });

  test("without a mail server everything stays in the outbox", async () => {
    app.mail = null;
    expect(await mailAll()).toEqual({ sent: 0, failed: 0 });
    const person = await requirePerson(app.read, personId("specialist"), app.clock());
    const page = await outboxPage(app.read, {
      person,
      before: null,
      has: { mail: false, sms: false },
    });
    expect(page.mails).toHaveLength(27);
    expect(page.mails[0]).toMatchObject({ state: "unsendable", kind: "invited" });
  });

  test("two processes send each mail once", async () => {
    await queueAll();
    const process = () => ({ ...app, mail: openMailCarrier(server.url, app.settings.mailFrom) });
    const rounds = await Promise.all([1, 2, 3].map(() => deliverMails(process())));
    expect(rounds.reduce((all, { sent }) => all + sent, 0)).toBe(27);
    expect(server.mails).toHaveLength(27);
  });
});

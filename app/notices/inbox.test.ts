import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { plantIssuedBallot } from "../testing/ballots.ts";
import { onEachDatabase } from "../testing/database.ts";
import { refusalOf } from "../testing/refused.ts";
import { gatherNotices } from "./gather-notices.server.ts";
import { dueGroups } from "./gathering.ts";
import { inboxPage } from "./inbox.views.server.ts";
import { markNoticeUnread } from "./mark-notice-unread.server.ts";
import { markNoticesRead } from "./mark-notices-read.server.ts";
import { NOTICE_KINDS, NOTICE_RULES } from "./notice.ts";
import { unreadCount } from "./notice.views.server.ts";
import { queueMails } from "./queue-mails.server.ts";
import { saveNoticeChoices } from "./save-notice-choices.server.ts";
import { sendNotices } from "./send-notices.server.ts";
import { topicOf, UNCHOSEN_TOPICS, type TopicChoices } from "./topic.ts";

const MINUTE = 60_000;
const MINISTER = "minister-of-justice";

test("every notice belongs to a topic, but for reminders of deadlines", () => {
  const without = NOTICE_KINDS.filter((kind) => topicOf(kind) === null);
  expect(without).toEqual(["task-near", "task-overdue", "task-escalated", "task-reminders"]);
});

describe("dueGroups", () => {
  const noon = Date.parse("2026-12-03T12:00:00+07:00");
  const notice = (mail: "each" | "digest", minutesAgo: number, kind = "task-assigned" as const) => {
    return { kind, mail, at: noon - minutesAgo * MINUTE };
  };

  test.each([
    ["a burst waits for more", [notice("each", 4)], []],
    ["then all of it is one", [notice("each", 6), notice("each", 1)], [2]],
    ["what came after the hour of the digest waits", [notice("digest", 60)], []],
    ["what came before it goes together", [notice("digest", 301), notice("digest", 900)], [2]],
  ])("%s", (_, waiting, sizes) => {
    expect(dueGroups(waiting, noon).map((group) => group.length)).toEqual(sizes);
  });
});

onEachDatabase("the inbox", (place) => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  /** What the jobs do, for every event so far. */
  async function tellAll(): Promise<void> {
    for (const { person_id, payload, ...row } of await app.read("events").orderBy("seq")) {
      const event = { ...row, by: person_id, payload: JSON.parse(payload) };
      await sendNotices(app, event);
      await queueMails(app, event);
    }
  }
  const person = () => requirePerson(app.read, personId(MINISTER), app.clock());
  const inbox = async (after: string | null = null, topic: string | null = null) =>
    inboxPage(app.read, { person: await person(), now: app.clock(), after, topic });
  const bell = async () => unreadCount(app.read, await person());
  const choose = (chosen: Partial<TopicChoices>) =>
    saveNoticeChoices(app, by(MINISTER), { ...UNCHOSEN_TOPICS, ...chosen });
  const mails = () =>
    app
      .read("outbox")
      .where({ person_id: personId(MINISTER) })
      .orderBy("id");

  test("the unread stand first, older pages follow on, read and unread are the person's", async () => {
    for (let ballots = 0; ballots < 3; ballots += 1) await plantIssuedBallot(app);
    await tellAll();
    expect(await bell()).toBe(3);
    const [group] = (await inbox()).groups;
    const newest = group?.lines[0]?.id ?? "";
    await markNoticesRead(app, by(MINISTER), { noticeId: newest });
    expect((await inbox()).groups.map(({ isRead, lines }) => [isRead, lines.length])).toEqual([
      [false, 2],
      [true, 1],
    ]);
    expect(await bell()).toBe(2);
    await markNoticeUnread(app, by("minister-of-health"), { noticeId: newest });
    expect(await bell()).toBe(2);
    await markNoticeUnread(app, by(MINISTER), { noticeId: newest });
    expect(await bell()).toBe(3);
    expect((await inbox(null, "ballots")).groups[0]?.lines).toHaveLength(3);
    expect((await inbox(null, "papers")).groups).toEqual([]);
    const woken = app.published.at(-1)?.wakes ?? [];
    expect(woken).toContain(`person:${personId(MINISTER)}`);
  });

  test("fifty notices come on two pages, each once, whatever is read between", async () => {
    const ballotId = await plantIssuedBallot(app);
    const at = app.clock();
    const rows = Array.from({ length: 50 }, (_, n) => ({
      ...{ id: `notice-${String(n).padStart(2, "0")}`, person_id: personId(MINISTER) },
      ...{ kind: "ballot-reminded", subject: `ballot:${ballotId}`, event_seq: 1000 + n },
      ...{ at: at - (n % 7), read_at: n % 2 === 0 ? null : at },
    }));
    await app.write("notices").insert(rows);
    const first = await inbox();
    const second = await inbox(first.after);
    const seen = [first, second].flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));
    expect(first.after).not.toBeNull();
    expect(second.after).toBeNull();
    expect(new Set(seen.map(({ id }) => id)).size).toBe(50);
    expect(seen.map(({ isRead }) => isRead)).toEqual([
      ...Array<boolean>(25).fill(false),
      ...Array<boolean>(25).fill(true),
    ]);
  });

  test("duty stays in the app; what is switched off there is not even counted", async () => {
    const off = { inApp: false, mail: "no" } as const;
    expect(await refusalOf(choose({ ballots: off }))).toBe("notice-mandatory");
    await choose({ documents: off, ballots: { inApp: true, mail: "no" } });
    await plantIssuedBallot(app);
    await tellAll();
    expect(await bell()).toBe(1);
    expect(await mails()).toEqual([]);
    const rule = NOTICE_RULES.find(({ kind }) => kind === "ballot-issued");
    await app.write("notice_choices").where({ topic: "ballots" }).update({ in_app: 0 });
    await plantIssuedBallot(app);
    await tellAll();
    expect([rule?.event, await bell()]).toEqual(["ballot.issued", 1]);
  });

  test("a digest gathers what came, once, without a word of what it is about", async () => {
    await choose({ ballots: { inApp: true, mail: "digest" } });
    app.time.moveTo(Date.parse("2026-12-03T09:00:00+07:00"));
    for (let ballots = 0; ballots < 2; ballots += 1) await plantIssuedBallot(app);
    await tellAll();
    expect(await gatherNotices(app)).toEqual({ queued: 0 });
    app.time.moveTo(Date.parse("2026-12-04T07:01:00+07:00"));
    const other = { ...app, ...(await app.another()) };
    const both = await Promise.all([gatherNotices(app), gatherNotices(other)]);
    await other.close();
    expect(both.map(({ queued }) => queued).toSorted()).toEqual([0, 1]);
    expect(await gatherNotices(app)).toEqual({ queued: 0 });
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail.subject_line).toContain("2 thông báo chưa đọc");
    expect(mail.body).toContain("Phiếu lấy ý kiến: 2");
    expect(mail.body).toContain("/notices");
    expect(mail.body).not.toContain("lưu trữ điện tử");
  });

  test("what was read meanwhile makes no mail; told at once, a mail of its own is not doubled", async () => {
    await choose({ ballots: { inApp: true, mail: "digest" } });
    await plantIssuedBallot(app);
    await tellAll();
    await markNoticesRead(app, by(MINISTER), { noticeId: null });
    app.time.moveTo(app.clock() + 26 * 60 * MINUTE);
    expect(await gatherNotices(app)).toEqual({ queued: 0 });
    await choose({});
    await plantIssuedBallot(app);
    await tellAll();
    app.time.moveTo(app.clock() + 10 * MINUTE);
    await gatherNotices(app);
    const kinds = (await mails()).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["ballot-issued"]));
  });
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { BODY_ID, organisationId, personId, seatId } from "../../db/fixtures/government.ts";
import { addItem } from "../meetings/add-item.server.ts";
import { createMeeting } from "../meetings/create-meeting.server.ts";
import { inviteGuest } from "../meetings/invite-guest.server.ts";
import { nameSubstitute } from "../meetings/name-substitute.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { sendAllNotices } from "../testing/send-all-notices.ts";
import { leadTo } from "../testing/meeting-in-preparation.ts";
import { markNoticesRead } from "./mark-notices-read.server.ts";
import { newFor } from "./notice.views.server.ts";
import { NOTICE_KINDS, NOTICE_RULES, noticeRuleFor } from "./notice.ts";
import { REMINDER_KINDS } from "./reminder.ts";

test("every kind of notice comes from an event, or is a reminder; no event makes two kinds", () => {
  const reminders = [...REMINDER_KINDS, "task-reminders"];
  const kinds = NOTICE_RULES.map(({ kind }) => kind);
  expect([...kinds, ...reminders].toSorted()).toEqual([...NOTICE_KINDS].toSorted());
  expect(new Set(NOTICE_RULES.map(({ event }) => event)).size).toBe(NOTICE_RULES.length);
  expect(noticeRuleFor("vote.cast")).toBeNull();
});

onEachDatabase("notices", (place) => {
  let app: TestApp;
  let meetingId: string;
  let itemId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    ({ meetingId } = await createMeeting(app, by("specialist"), {
      bodyId: BODY_ID,
      kind: "regular",
      title: "Phiên họp Chính phủ thường kỳ tháng 12/2026",
      place: "Phòng họp Chính phủ",
      startsAt: app.clock() + 3_600_000,
      chairSeatId: seatId("prime-minister"),
    }));
    const leadId = organisationId("science");
    ({ itemId } = await addItem(app, by("specialist"), {
      meetingId,
      title: "Nghị quyết về dữ liệu",
      leadId,
      presenterId: leadId,
      minutes: 30,
      mode: "decision",
    }));
  });
  afterEach(() => app.end());

  const sendAll = () => sendAllNotices(app);

  const newsOf = async (login: string) =>
    newFor(app.read, await requirePerson(app.read, personId(login), app.clock()), 10);
  const kindsOf = async (login: string) => (await newsOf(login)).lines.map(({ kind }) => kind);

  async function publish(): Promise<void> {
    const substituteId = personId("deputy-of-health");
    const seat = seatId("minister-of-health");
    await nameSubstitute(app, by("specialist"), { meetingId, seatId: seat, substituteId });
    const guest = { itemId, personId: personId("chairman-of-da-nang"), invited: true };
    await inviteGuest(app, by("specialist"), { meetingId, ...guest });
    await leadTo(app, meetingId, "published");
  }

  test("published papers are told to those who may see the meeting, to nobody else", async () => {
    await publish();
    await sendAll();
    const told = await app.read("notices").where({ kind: "papers-published" }).pluck("person_id");
    const others = [
      "assistant-of-justice",
      "chairman-of-da-nang",
      "deputy-of-health",
      "lead-of-science",
      "officer-of-science",
    ];
    expect(told).toEqual(expect.arrayContaining(others.map(personId)));
    expect(told).toHaveLength(27 + others.length);
    for (const id of told) {
      const person = await requirePerson(app.read, id, app.clock());
      const { lines } = await newFor(app.read, person, 10);
      expect(lines.map(({ kind }) => kind)).toContain("papers-published");
    }
  });

  test.each([
    ["minister-of-justice", ["meeting-invited", "papers-published"]],
    ["deputy-of-health", ["meeting-invited", "papers-published", "substitute-named"]],
    ["chairman-of-da-nang", ["guest-invited", "meeting-invited", "papers-published"]],
    ["officer-of-justice", []],
    ["specialist", ["agenda-approved"]],
    ["operator", []],
    ["auditor", []],
  ])("%s hears of %j", async (login, kinds) => {
    await publish();
    await sendAll();
    expect((await kindsOf(login)).toSorted()).toEqual(kinds);
  });

  test("a second run tells nobody twice", async () => {
    await publish();
    expect(await sendAll()).toBeGreaterThan(30);
    expect(await sendAll()).toBe(0);
  });

  test("wakes the screens of those it tells", async () => {
    await publish();
    app.published.length = 0;
    await sendAll();
    const woken = app.published.flatMap(({ wakes = [] }) => wakes);
    expect(woken).toContain(`person:${personId("minister-of-justice")}`);
    expect(woken).not.toContain(`person:${personId("officer-of-justice")}`);
  });

  test("of what one may no longer see nothing is left, not even a number", async () => {
    await publish();
    await sendAll();
    expect((await newsOf("chairman-of-da-nang")).unread).toBe(3);
    const guest = { itemId, personId: personId("chairman-of-da-nang"), invited: false };
    await inviteGuest(app, by("specialist"), { meetingId, ...guest });
    expect(await newsOf("chairman-of-da-nang")).toEqual({ lines: [], unread: 0 });
  });

  test("a notice is marked as read by the one it is for, alone or with all others", async () => {
    await publish();
    await sendAll();
    const [first] = (await newsOf("deputy-of-health")).lines;
    const noticeId = first?.id ?? "";
    expect(await markNoticesRead(app, by("minister-of-justice"), { noticeId })).toEqual({
      marked: 0,
    });
    expect(await markNoticesRead(app, by("deputy-of-health"), { noticeId })).toEqual({ marked: 1 });
    expect((await newsOf("deputy-of-health")).unread).toBe(2);
    await markNoticesRead(app, by("deputy-of-health"), { noticeId: null });
    expect((await newsOf("deputy-of-health")).unread).toBe(0);
    expect((await newsOf("minister-of-justice")).unread).toBe(2);
  });
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { leadTo, prepareMeeting } from "../testing/meeting-in-preparation.ts";
import { refusalOf } from "../testing/refused.ts";
import { cancelMeeting } from "./cancel-meeting.server.ts";
import { editMeeting } from "./edit-meeting.server.ts";
import { inviteMembers } from "./invite-members.server.ts";
import type { MeetingFacts } from "./meeting-facts.ts";
import { findMeeting } from "./meeting.store.server.ts";

onEachDatabase("the number of a meeting", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const approved = async (given: Partial<MeetingFacts> = {}) => {
    const { meetingId } = await prepareMeeting(app, given);
    await leadTo(app, meetingId, "approved");
    return meetingId;
  };
  const invite = async (meetingId: string) =>
    (await inviteMembers(app, by("specialist"), { meetingId })).number;

  test("100 parallel invitations take 1 to 100, without a gap or a double", async () => {
    const first = await approved();
    const row = await app.write("meetings").where({ id: first }).first();
    const ids = Array.from({ length: 99 }, () => app.ids.next());
    await app.write.batchInsert(
      "meetings",
      ids.map((id) => ({ ...row, id })),
      20,
    );
    const numbers = await Promise.all([first, ...ids].map(invite));
    const wanted = Array.from({ length: 100 }, (_, place) => place + 1);
    expect(numbers.toSorted((one, other) => one - other)).toEqual(wanted);
    const kept: number[] = await app.read("meetings").orderBy("number").pluck("number");
    expect(kept).toEqual(wanted);
  }, 60_000);

  test("is of its body, kind and year; a refused invitation takes none", async () => {
    const planned = await prepareMeeting(app);
    const early = inviteMembers(app, by("specialist"), { meetingId: planned.meetingId });
    expect(await refusalOf(early)).toBe("meeting-not-approved");
    const regular = await approved();
    expect(await invite(regular)).toBe(1);
    expect(await refusalOf(invite(regular))).toBe("meeting-already-invited");
    expect(await invite(await approved({ kind: "thematic" }))).toBe(1);
    const startsAt = Date.parse("2027-01-05T08:00+07:00");
    expect(await invite(await approved({ startsAt }))).toBe(1);
    expect(await invite(await approved())).toBe(2);
  });

  test("stays with a cancelled meeting, and with one moved into another year", async () => {
    const meetingId = await approved();
    await invite(meetingId);
    const reason = "Chưa đủ hồ sơ";
    await cancelMeeting(app, by("specialist"), { meetingId, reason });
    expect(await findMeeting(app.write, meetingId)).toMatchObject({ number: 1, reason });
    const next = await approved();
    expect(await invite(next)).toBe(2);
    const meeting = await findMeeting(app.write, next);
    if (!meeting) throw new Error("no meeting");
    const { kind, title, place: room, chairSeatId } = meeting;
    const startsAt = Date.parse("2027-01-05T08:00+07:00");
    const facts = { meetingId: next, title, place: room, chairSeatId, startsAt };
    await editMeeting(app, by("specialist"), { ...facts, kind });
    expect(await findMeeting(app.write, next)).toMatchObject({ number: 2, year: 2026, startsAt });
    const other = editMeeting(app, by("specialist"), { ...facts, kind: "thematic" });
    expect(await refusalOf(other)).toBe("meeting-numbered");
  });
});

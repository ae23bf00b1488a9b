import { afterEach, beforeEach, expect, test } from "vitest";
import { personId, seatId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import {
  invitedMeeting,
  leadTo,
  meetingForm,
  prepareMeeting,
} from "../testing/meeting-in-preparation.ts";
import { refusalOf } from "../testing/refused.ts";
import { agendaOutline } from "./agenda-outline.views.server.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import { cancelMeeting } from "./cancel-meeting.server.ts";
import { linksOf } from "./course.views.server.ts";
import { createMeeting } from "./create-meeting.server.ts";
import { editItem } from "./edit-item.server.ts";
import { inviteGuest } from "./invite-guest.server.ts";
import { findMeeting } from "./meeting.store.server.ts";
import { newMeetingPage } from "./new-meeting.views.server.ts";
import { postponeMeeting } from "./postpone-meeting.server.ts";
import { saveTemplate } from "./save-template.server.ts";

onEachDatabase("a meeting that goes otherwise than planned", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const person = (login: string) => requirePerson(app.write, personId(login), app.clock());
  const found = async (id: string) => {
    const meeting = await findMeeting(app.write, id);
    if (!meeting) throw new Error("no meeting");
    return meeting;
  };
  const titles = async (id: string) =>
    (await agendaOutline(app.write, id)).map(({ title }) => title);
  const NEXT = Date.parse("2026-12-10T08:00+07:00");
  const postpone = (meetingId: string, to: Parameters<typeof postponeMeeting>[2]["to"]) =>
    postponeMeeting(app, by("specialist"), { meetingId, reason: "Bão số 9", to });

  test("postponed to a new meeting: the agenda goes there, each leads to the other", async () => {
    const { meetingId, first } = await invitedMeeting(app);
    const guest = { meetingId, itemId: first, personId: personId("chairman-of-da-nang") };
    await inviteGuest(app, by("specialist"), { ...guest, invited: true });
    const { toId } = await postpone(meetingId, { startsAt: NEXT });
    const old = await found(meetingId);
    expect(old).toMatchObject({ state: "postponed", number: 1, postponedToId: toId });
    const next = await found(toId);
    expect(next).toMatchObject({ state: "planned", number: null, followsId: meetingId });
    expect(next.startsAt).toBe(NEXT);
    expect(await titles(meetingId)).toEqual([]);
    expect(await titles(toId)).toEqual([
      "Nội dung của justice",
      "Nội dung của science",
      "Nội dung của finance",
    ]);
    const [clone] = await app.write("agenda_items").where({ postponed_from: first });
    expect(clone.meeting_id).toBe(toId);
    expect(await app.write("item_guests").where({ item_id: clone.id })).toHaveLength(1);
    const specialist = await person("specialist");
    expect((await linksOf(app.write, specialist, old)).to?.id).toBe(toId);
    expect((await linksOf(app.write, specialist, next)).from?.id).toBe(meetingId);
    // A member sees the new one only once it is invited to.
    const minister = await person("minister-of-justice");
    expect((await linksOf(app.write, minister, old)).to).toBeNull();
    await leadTo(app, toId, "invited");
    expect((await linksOf(app.write, minister, old)).to?.id).toBe(toId);
  });

  test("postponed to a meeting that stands: behind its items, and its approval lapses", async () => {
    const { meetingId } = await prepareMeeting(app);
    const later = await prepareMeeting(app, { startsAt: NEXT });
    await leadTo(app, later.meetingId, "approved");
    await postpone(meetingId, { meetingId: later.meetingId });
    expect(await found(later.meetingId)).toMatchObject({ state: "planned", followsId: meetingId });
    expect(await titles(later.meetingId)).toHaveLength(6);
  });

  test("not into the past, to itself, to one that is over, and not without a reason", async () => {
    const { meetingId } = await prepareMeeting(app);
    expect(await refusalOf(postpone(meetingId, { startsAt: app.clock() }))).toBe(
      "postponed-to-past",
    );
    expect(await refusalOf(postpone(meetingId, { meetingId }))).toBe("not-found");
    const other = await prepareMeeting(app);
    const off = { meetingId: other.meetingId, reason: "Chưa đủ hồ sơ" };
    await cancelMeeting(app, by("prime-minister"), off);
    expect(await refusalOf(postpone(meetingId, off))).toBe("meeting-cancelled");
    const wordless = cancelMeeting(app, by("specialist"), { meetingId, reason: " " });
    expect(await refusalOf(wordless)).toBe("reason-missing");
    expect(await refusalOf(cancelMeeting(app, by("minister-of-justice"), off))).toBe("not-found");
    expect(await found(meetingId)).toMatchObject({ state: "planned" });
  });

  test("what the chair approved and is changed has to be approved again", async () => {
    const { meetingId, first } = await prepareMeeting(app);
    await leadTo(app, meetingId, "approved");
    const office = (await app.write("agenda_items").where({ id: first }).first())
      .lead_organisation_id;
    const facts = { title: "Khác", leadId: office, presenterId: office, minutes: 5 };
    const input = { ...facts, mode: "information" as const, meetingId, itemId: first };
    await editItem(app, by("specialist"), input);
    expect(await found(meetingId)).toMatchObject({ state: "planned", approvedAt: null });
    await leadTo(app, meetingId, "invited");
    await editItem(app, by("specialist"), { ...input, title: "Khác nữa" });
    expect(await found(meetingId)).toMatchObject({ state: "invited" });
  });

  test("a template, and the standing items of an earlier meeting, start a new agenda", async () => {
    const { meetingId, first } = await prepareMeeting(app);
    await app.write("agenda_items").where({ id: first }).update({ standing: 1 });
    const named = { meetingId, name: "Thường kỳ" };
    const { templateId } = await saveTemplate(app, by("specialist"), named);
    expect(await refusalOf(saveTemplate(app, by("specialist"), named))).toBe("template-name-taken");
    const member = saveTemplate(app, by("minister-of-justice"), named);
    expect(await refusalOf(member)).toBe("not-found");
    const page = await newMeetingPage(app.write, {
      person: await person("specialist"),
      now: app.clock(),
    });
    const sources = "sources" in page ? page.sources : [];
    expect(sources.map(({ from, id }) => [from, id])).toEqual([
      ["template", templateId],
      ["meeting", meetingId],
    ]);
    const start = async (source: { from: "template" | "meeting"; id: string }) => {
      const made = await createMeeting(app, by("specialist"), { ...meetingForm(), source });
      return titles(made.meetingId);
    };
    expect(await start({ from: "template", id: templateId })).toHaveLength(3);
    expect(await start({ from: "meeting", id: meetingId })).toEqual(["Nội dung của justice"]);
    expect(await refusalOf(start({ from: "template", id: "template-none" }))).toBe("not-found");
  });

  test("a meeting of the leaders calls the Prime Minister and the Deputies", async () => {
    const form = meetingForm({ kind: "standing" });
    const { meetingId } = await createMeeting(app, by("specialist"), form);
    const roll = await attendanceRoll(app.write, meetingId);
    expect(roll.length).toBeLessThan(12);
    expect(roll[0]?.seatId).toBe(seatId("prime-minister"));
    const chaired = meetingForm({ kind: "standing", chairSeatId: seatId("minister-of-justice") });
    expect(await refusalOf(createMeeting(app, by("specialist"), chaired))).toBe("chair-not-called");
  });
});

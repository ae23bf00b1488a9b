import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { invitedMeeting } from "../testing/meeting-in-preparation.ts";
import { refusalOf } from "../testing/refused.ts";
import { answerInvitation } from "./answer-invitation.server.ts";
import { remindDue } from "./remind-due.server.ts";
import { remindInvitees } from "./remind-invitees.server.ts";

onEachDatabase("reminders", (place) => {
  let app: TestApp;
  let meetingId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    app.time.moveTo(at("2026-11-25T08:00"));
    ({ meetingId } = await invitedMeeting(app)); // Thursday 3 December, 08:00
  });
  afterEach(() => app.end());

  const at = (text: string) => Date.parse(`${text}+07:00`);
  const invitationOf = async (login: string): Promise<string> =>
    (
      await app
        .read("invitations")
        .where({ person_id: personId(login) })
        .first("id")
    ).id;
  const say = async (login: string) =>
    answerInvitation(app, by(login), {
      ...{ invitationId: await invitationOf(login), kind: "IN_ROOM" },
      ...{ reason: null, substitutePersonId: null },
    });
  const remindersOf = async (login: string): Promise<(number | null)[]> =>
    app
      .read("invitation_reminders")
      .where({ invitation_id: await invitationOf(login) })
      .orderBy("id")
      .pluck("days_before");

  test("by the clock: whoever is silent, two and one working days before, each once", async () => {
    await say("minister-of-justice");
    expect(await remindDue(app)).toEqual({ reminded: 0 });
    app.time.moveTo(at("2026-12-01T08:00"));
    expect(await remindDue(app)).toEqual({ reminded: 25 });
    expect(await remindDue(app)).toEqual({ reminded: 0 });
    await say("minister-of-health");
    app.time.moveTo(at("2026-12-02T09:00"));
    expect(await remindDue(app)).toEqual({ reminded: 24 });
    expect(await remindersOf("minister-of-science")).toEqual([2, 1]);
    expect(await remindersOf("minister-of-health")).toEqual([2]);
    expect(await remindersOf("minister-of-justice")).toEqual([]);
    expect(await remindersOf("prime-minister")).toEqual([]); // calls the meeting
  });

  test("a process that slept over both reminds once, not twice", async () => {
    app.time.moveTo(at("2026-12-02T10:00"));
    expect(await remindDue(app)).toEqual({ reminded: 26 });
    const told = app.published.filter(({ type }) => type === "invitation.reminded");
    expect(told).toHaveLength(26);
    expect(await remindDue(app)).toEqual({ reminded: 0 });
  });

  test("two processes at once remind once", async () => {
    app.time.moveTo(at("2026-12-01T08:00"));
    const both = await Promise.all([remindDue(app), remindDue(app)]);
    expect(both.map(({ reminded }) => reminded).toSorted((a, b) => a - b)).toEqual([0, 26]);
  });

  test("by hand: one, or all who are silent, as often as wanted", async () => {
    await say("minister-of-justice");
    const one = { meetingId, invitationId: await invitationOf("minister-of-health") };
    expect(await remindInvitees(app, by("specialist"), one)).toEqual({ reminded: 1 });
    const all = { meetingId, invitationId: null };
    expect(await remindInvitees(app, by("specialist"), all)).toEqual({ reminded: 25 });
    expect(await remindersOf("minister-of-health")).toEqual([null, null]);
  });

  test("whoever has answered is not reminded; only the secretariat reminds", async () => {
    await say("minister-of-justice");
    const invitationId = await invitationOf("minister-of-justice");
    const remind = (login: string, id = invitationId) =>
      refusalOf(remindInvitees(app, by(login), { meetingId, invitationId: id }));
    expect(await remind("specialist")).toBe("invitation-answered");
    expect(await remind("specialist", "no-such-invitation")).toBe("not-found");
    expect(await remind("minister-of-health")).toBe("not-allowed");
    expect(await remind("officer-of-education")).toBe("not-found");
  });
});

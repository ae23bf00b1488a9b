import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { personId, seatId } from "../../db/fixtures/government.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { checkIn } from "../meetings/check-in.server.ts";
import { inviteGuest } from "../meetings/invite-guest.server.ts";
import { nameSubstitute } from "../meetings/name-substitute.server.ts";
import { openMeeting } from "../meetings/open-meeting.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { invitedMeeting, leadTo, seatInRoom } from "../testing/meeting-in-preparation.ts";
import { refusalOf } from "../testing/refused.ts";
import { answerInvitation } from "./answer-invitation.server.ts";
import { decideAbsence } from "./decide-absence.server.ts";
import type { AnswerKind } from "./invitation.ts";
import { invitationsIn } from "./invitation.store.server.ts";

onEachDatabase("an invitation", (place) => {
  let app: TestApp;
  let meetingId: string;
  let itemId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    app.time.moveTo(Date.parse("2026-11-30T08:00+07:00"));
    ({ meetingId, second: itemId } = await invitedMeeting(app));
  });
  afterEach(() => app.end());

  const invitationOf = async (login: string) => {
    const mine = app.read("invitations").where({ meeting_id: meetingId });
    const [found] = await invitationsIn(mine.where({ person_id: personId(login) }));
    if (!found) throw new Error(`${login} is not invited`);
    return found;
  };

  type Said = { reason?: string; deputy?: string; from?: string };

  async function answer(login: string, kind: AnswerKind, said: Said = {}) {
    const { id: invitationId } = await invitationOf(login);
    return answerInvitation(app, by(said.from ?? login), {
      ...{ invitationId, kind, reason: said.reason ?? null },
      substitutePersonId: said.deputy ? personId(said.deputy) : null,
    });
  }

  async function decide(login: string, consented: boolean, word: string | null = null) {
    const { id: invitationId, answer: asked } = await invitationOf(login);
    const answerId = asked?.id ?? "";
    return decideAbsence(app, by("prime-minister"), { invitationId, answerId, consented, word });
  }

  const rollOf = async (login: string) => {
    const seat = (await attendanceRoll(app.read, meetingId)).find(
      (each) => each.seatId === seatId(login),
    );
    return [seat?.kind, seat?.substitutePersonId ?? null];
  };

  const away = { reason: "Dự hội nghị ở nước ngoài" };
  const HEALTH = "minister-of-health";
  const deputy = personId("deputy-of-health");

  test("goes to each seat and each guest, once", async () => {
    const rows = await app.read("invitations").where({ meeting_id: meetingId });
    expect(rows).toHaveLength(27);
    expect(rows.every(({ seat_id }) => seat_id !== null)).toBe(true);
    const guest = { meetingId, itemId, personId: personId("chairman-of-da-nang") };
    await inviteGuest(app, by("specialist"), { ...guest, invited: true });
    expect(await invitationOf("chairman-of-da-nang")).toMatchObject({ seatId: null, answer: null });
    await inviteGuest(app, by("specialist"), { ...guest, invited: false });
    await expect(invitationOf("chairman-of-da-nang")).rejects.toThrow("not invited");
    await inviteGuest(app, by("specialist"), { ...guest, invited: true });
    expect((await invitationOf("chairman-of-da-nang")).answer).toBeNull();
    const told = app.published.filter(({ type }) => type.startsWith("invitation."));
    expect(told.map(({ type, payload }) => [type, payload?.["persons"]])).toEqual([
      ["invitation.issued", 27],
      ["invitation.issued", 1],
      ["invitation.withdrawn", 1],
      ["invitation.issued", 1],
    ]);
  });

  test.each(["IN_ROOM", "ONLINE", "REMOTE_VOTE_ONLY"] as const)(
    "%s is kept, and the roll stays for the day itself",
    async (kind) => {
      await answer(HEALTH, kind);
      expect((await invitationOf(HEALTH)).answer).toMatchObject({ kind, number: 1 });
      expect(await rollOf(HEALTH)).toEqual(["ABSENT", null]);
    },
  );

  test("an absence waits for the chair; with consent the substitute stands in the roll", async () => {
    await answer(HEALTH, "ABSENT", { ...away, deputy: "deputy-of-health" });
    expect(await rollOf(HEALTH)).toEqual(["ABSENT", null]);
    await decide(HEALTH, true);
    expect(await rollOf(HEALTH)).toEqual(["SUBSTITUTED", deputy]);
    expect(await refusalOf(decide(HEALTH, false, "Cần dự"))).toBe("absence-not-pending");
  });

  test("without a substitute the absence is excused", async () => {
    await answer(HEALTH, "ABSENT", away);
    await decide(HEALTH, true, "Đồng ý");
    expect(await rollOf(HEALTH)).toEqual(["ABSENT_EXCUSED", null]);
  });

  test("declined, the member is awaited, and may ask again", async () => {
    await answer(HEALTH, "ABSENT", away);
    expect(await refusalOf(decide(HEALTH, false))).toBe("reason-missing");
    await decide(HEALTH, false, "Nội dung cần Bộ trưởng trực tiếp giải trình");
    expect(await rollOf(HEALTH)).toEqual(["ABSENT", null]);
    await answer(HEALTH, "ABSENT", { reason: "Ốm" });
    await decide(HEALTH, true);
    expect(await rollOf(HEALTH)).toEqual(["ABSENT_EXCUSED", null]);
  });

  test("whoever comes after all takes the excuse back; every answer is kept", async () => {
    await answer(HEALTH, "ABSENT", { ...away, deputy: "deputy-of-health" });
    await decide(HEALTH, true);
    await answer(HEALTH, "IN_ROOM");
    expect(await rollOf(HEALTH)).toEqual(["ABSENT", null]);
    const kept = await app.read("invitation_answers").orderBy("number");
    expect(kept.map(({ kind, number }) => [kind, number])).toEqual([
      ["ABSENT", 1],
      ["IN_ROOM", 2],
    ]);
    await expect(app.write("invitation_answers").update({ kind: "ONLINE" })).rejects.toThrow();
    await expect(app.write("absence_decisions").delete()).rejects.toThrow();
  });

  test("whoever votes from afar after all keeps the substitute in the room", async () => {
    await answer(HEALTH, "ABSENT", { ...away, deputy: "deputy-of-health" });
    await decide(HEALTH, true);
    await answer(HEALTH, "REMOTE_VOTE_ONLY");
    expect(await rollOf(HEALTH)).toEqual(["REMOTE_VOTE_ONLY", deputy]);
    await answer(HEALTH, "REMOTE_VOTE_ONLY");
    expect(await rollOf(HEALTH)).toEqual(["REMOTE_VOTE_ONLY", deputy]);
  });

  test("the chair decides on what he saw: an answer changed meanwhile is not decided on", async () => {
    await answer(HEALTH, "ABSENT", away);
    const { id: invitationId, answer: seen } = await invitationOf(HEALTH);
    await answer(HEALTH, "IN_ROOM");
    const said = { invitationId, answerId: seen?.id ?? "", consented: true, word: null };
    const late = decideAbsence(app, by("prime-minister"), said);
    expect(await refusalOf(late)).toBe("absence-not-pending");
    expect(await rollOf(HEALTH)).toEqual(["ABSENT", null]);
  });

  describe("is answered by the invitee alone", () => {
    test.each([
      ["assistant-of-justice", "not-allowed"],
      ["minister-of-finance", "not-found"],
      ["specialist", "not-found"],
      ["operator", "not-found"],
      ["officer-of-education", "not-found"],
    ])("not by %s: %s", async (from, code) => {
      expect(await refusalOf(answer("minister-of-justice", "IN_ROOM", { from }))).toBe(code);
    });

    test.each(["minister-of-justice", "specialist", "assistant-of-justice"])(
      "and decided on by the chair, not by %s",
      async (login) => {
        await answer(HEALTH, "ABSENT", away);
        const { id: invitationId, answer: asked } = await invitationOf(HEALTH);
        const said = { invitationId, answerId: asked?.id ?? "", consented: true, word: null };
        expect(await refusalOf(decideAbsence(app, by(login), said))).toBe("not-allowed");
      },
    );
  });

  test.each([
    ["prime-minister", "ABSENT", away, "chair-must-attend"],
    [HEALTH, "ABSENT", {}, "reason-missing"],
    [HEALTH, "ABSENT", { ...away, deputy: "deputy-of-justice" }, "substitute-unsuitable"],
    [HEALTH, "ABSENT", { ...away, deputy: "minister-of-justice" }, "substitute-unsuitable"],
  ] as const)("%s, %s, %j: %s", async (login, kind, said, code) => {
    expect(await refusalOf(answer(login, kind, said))).toBe(code);
  });

  test("a substitute already in another's place is refused", async () => {
    const at = { meetingId, seatId: seatId(HEALTH), substituteId: deputy };
    await nameSubstitute(app, by("specialist"), at);
    const before = await rollOf(HEALTH);
    expect(before).toEqual(["SUBSTITUTED", deputy]);
    await answer(HEALTH, "ABSENT", { ...away, deputy: "deputy-of-health" });
    expect(await rollOf(HEALTH)).toEqual(["ABSENT", null]);
  });

  test("is no longer answered by whoever has checked in, nor once the meeting is open", async () => {
    await leadTo(app, meetingId, "published");
    await seatInRoom(app, meetingId, 19);
    expect(await refusalOf(answer("prime-minister", "ONLINE"))).toBe("already-checked-in");
    await checkIn(app, by("inspector-general"), { meetingId, kind: "REMOTE_VOTE_ONLY" });
    await openMeeting(app, by("prime-minister"), { meetingId });
    const late = answer("chairman-of-government-office", "IN_ROOM");
    expect(await refusalOf(late)).toMatch(/^meeting-/);
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { personId, seatId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import {
  meetingForm,
  prepareMeeting,
  publishedMeeting,
  seatInRoom,
} from "../testing/meeting-in-preparation.ts";
import { refusalOf } from "../testing/refused.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { quorumIn } from "./attendance.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import { checkInCodeAt } from "./check-in-code.store.server.ts";
import { checkIn } from "./check-in.server.ts";
import { closeMeeting } from "./close-meeting.server.ts";
import { conductPage } from "./conduct.views.server.ts";
import { createMeeting } from "./create-meeting.server.ts";
import { demoCheckIn } from "./demo-check-in.server.ts";
import { excuseAbsence } from "./excuse-absence.server.ts";
import { makeWallToken } from "./make-wall-token.server.ts";
import { markAttendance } from "./mark-attendance.server.ts";
import { checkInSecretOf, findMeeting } from "./meeting.store.server.ts";
import { roomTop } from "./meeting.views.server.ts";
import { nameSubstitute } from "./name-substitute.server.ts";
import { openMeeting } from "./open-meeting.server.ts";
import { relationsInMeeting } from "./standing.views.server.ts";
import { revokeWallToken } from "./revoke-wall-token.server.ts";
import { switchToRemoteVote } from "./switch-to-remote-vote.server.ts";
import { takeUpItem } from "./take-up-item.server.ts";
import { countKinds, findWallMeeting } from "./wall.views.server.ts";

const MINISTER = "minister-of-health";
const DEPUTY = "deputy-of-health";
const secret = () => crypto.randomUUID().replaceAll("-", "");

onEachDatabase("holding a meeting", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const person = (login: string) => requirePerson(app.write, personId(login), app.clock());
  const codeNow = async (meetingId: string) =>
    checkInCodeAt(await checkInSecretOf(app.write, meetingId), app.clock());
  const enter = async (login: string, meetingId: string, code?: string) =>
    checkIn(app, by(login), {
      meetingId,
      kind: "IN_ROOM",
      code: code ?? (await codeNow(meetingId)),
    });
  const seatOf = async (login: string, meetingId: string) =>
    (await attendanceRoll(app.write, meetingId)).find((seat) => seat.seatId === seatId(login));
  const substitute = (meetingId: string, deputy = DEPUTY) =>
    nameSubstitute(app, by("specialist"), {
      ...{ meetingId, seatId: seatId(MINISTER) },
      substituteId: personId(deputy),
    });
  const session = async (present: number) => {
    const made = await publishedMeeting(app);
    await seatInRoom(app, made.meetingId, present);
    await openMeeting(app, by("prime-minister"), { meetingId: made.meetingId });
    return made;
  };

  describe("check-in", () => {
    test("in the room by the code, from afar by one tap; another way replaces the first", async () => {
      const { meetingId } = await publishedMeeting(app);
      await enter("minister-of-justice", meetingId);
      expect(await seatOf("minister-of-justice", meetingId)).toMatchObject({ kind: "IN_ROOM" });
      const online = { meetingId, kind: "ONLINE" } as const;
      await checkIn(app, by("minister-of-justice"), online);
      await checkIn(app, by("minister-of-science"), { meetingId, kind: "REMOTE_VOTE_ONLY" });
      expect(quorumIn(await attendanceRoll(app.write, meetingId), "VN-2026")).toEqual({
        present: 1,
        needed: 18,
        seats: 27,
      });
      const via = await app.write("attendances").whereNotNull("via").orderBy("via").pluck("via");
      expect(via).toEqual(["tap", "tap"]);
    });

    test("a wrong code is refused and kept; after ten, patience", async () => {
      const { meetingId } = await publishedMeeting(app);
      const wrong = async () => refusalOf(enter("minister-of-justice", meetingId, "no-code"));
      for (let tries = 0; tries < 10; tries += 1) expect(await wrong()).toBe("wrong-check-in-code");
      expect(await wrong()).toBe("too-many-tries");
      expect(await refusalOf(enter("minister-of-justice", meetingId))).toBe("too-many-tries");
      expect(await refusalOf(enter("minister-of-science", meetingId))).toBe("fine");
      app.time.moveTo(app.clock() + 5 * 60_000 + 1000);
      expect(await refusalOf(enter("minister-of-justice", meetingId))).toBe("fine");
    });

    test("a wrong code sent again under its key is the same try", async () => {
      const { meetingId } = await publishedMeeting(app);
      const intent = by("minister-of-justice");
      const input = { meetingId, kind: "IN_ROOM", code: "no-code" } as const;
      expect(await refusalOf(checkIn(app, intent, input))).toBe("wrong-check-in-code");
      expect(await refusalOf(checkIn(app, intent, input))).toBe("wrong-check-in-code");
      const events = await app.write("events").where({ type: "attendance.code-refused" });
      expect(events).toHaveLength(1);
    });

    test("the code of the last minute is taken for half a minute more", async () => {
      const { meetingId } = await publishedMeeting(app);
      app.time.moveTo(Date.parse("2026-12-03T07:30:58+07:00"));
      const code = await codeNow(meetingId);
      app.time.moveTo(Date.parse("2026-12-03T07:31:20+07:00"));
      expect(await refusalOf(enter("minister-of-justice", meetingId, code))).toBe("fine");
      app.time.moveTo(Date.parse("2026-12-03T07:31:31+07:00"));
      expect(await refusalOf(enter("minister-of-science", meetingId, code))).toBe(
        "wrong-check-in-code",
      );
    });

    test.each([
      ["specialist", "not-allowed"],
      ["assistant-of-justice", "not-allowed"],
      ["officer-of-justice", "not-allowed"],
      ["officer-of-health", "not-found"],
      ["operator", "not-found"],
    ])("%s has no seat to check in to: %s", async (login, expected) => {
      const { meetingId } = await publishedMeeting(app);
      expect(await refusalOf(enter(login, meetingId))).toBe(expected);
    });

    test("before publication the meeting is not there, after its end it is over", async () => {
      const { meetingId } = await prepareMeeting(app);
      expect(await refusalOf(enter("minister-of-justice", meetingId))).toBe("not-found");
      const nowhere = enter("minister-of-justice", "meeting-none", "123456");
      expect(await refusalOf(nowhere)).toBe("not-found");
      await app.write("meetings").where({ id: meetingId }).update({ state: "closed" });
      expect(await refusalOf(enter("minister-of-justice", meetingId))).toBe("meeting-closed");
    });
  });

  describe("substitutes", () => {
    test("a deputy belongs to the meeting; the member may take back the vote by one tap", async () => {
      const { meetingId } = await publishedMeeting(app);
      await substitute(meetingId);
      const deputy = await person(DEPUTY);
      expect(await relationsInMeeting(app.write, deputy, meetingId)).toEqual(["substitute"]);
      expect(await refusalOf(enter(MINISTER, meetingId))).toBe("substitute-attends");
      await switchToRemoteVote(app, by(MINISTER), { meetingId });
      expect(await seatOf(MINISTER, meetingId)).toMatchObject({
        kind: "REMOTE_VOTE_ONLY",
        substitutePersonId: personId(DEPUTY),
      });
      expect(await relationsInMeeting(app.write, deputy, meetingId)).toEqual(["substitute"]);
      expect(quorumIn(await attendanceRoll(app.write, meetingId), "VN-2026").present).toBe(0);
      const again = switchToRemoteVote(app, by(MINISTER), { meetingId });
      expect(await refusalOf(again)).toBe("not-substituted");
    });

    test("named by the secretariat, from the member's own organisation, in one place only", async () => {
      const { meetingId } = await prepareMeeting(app);
      expect(await refusalOf(substitute(meetingId, "deputy-of-justice"))).toBe(
        "substitute-unsuitable",
      );
      expect(await refusalOf(substitute(meetingId, "minister-of-justice"))).toBe(
        "substitute-unsuitable",
      );
      expect(await refusalOf(substitute(meetingId))).toBe("fine");
      const byMember = nameSubstitute(app, by("minister-of-justice"), {
        ...{ meetingId, seatId: seatId("minister-of-justice") },
        substituteId: personId("deputy-of-justice"),
      });
      expect(await refusalOf(byMember)).toBe("not-found");
      const page = await roomTop(app.write, {
        ...{ person: await person("specialist"), meetingId, now: app.clock() },
      });
      expect(page.mine).toBeNull();
    });

    test("an excuse, its withdrawal, and a member who comes after all", async () => {
      const { meetingId } = await publishedMeeting(app);
      const seat = { meetingId, seatId: seatId(MINISTER) };
      await excuseAbsence(app, by("specialist"), { ...seat, excused: true });
      expect(await seatOf(MINISTER, meetingId)).toMatchObject({ kind: "ABSENT_EXCUSED" });
      await substitute(meetingId);
      await excuseAbsence(app, by("specialist"), { ...seat, excused: false });
      expect(await seatOf(MINISTER, meetingId)).toMatchObject({
        kind: "ABSENT",
        substitutePersonId: null,
      });
      await substitute(meetingId);
      await markAttendance(app, by("specialist"), { ...seat, kind: "IN_ROOM" });
      expect(await relationsInMeeting(app.write, await person(DEPUTY), meetingId)).toEqual([]);
      const nobody = { meetingId, seatId: "seat-nobody", kind: "IN_ROOM" } as const;
      expect(await refusalOf(markAttendance(app, by("specialist"), nobody))).toBe(
        "not-of-this-meeting",
      );
    });
  });

  describe("opening", () => {
    test.each([
      [17, "no-quorum"],
      [18, "fine"],
    ])("with %i of 27 in the room: %s", async (present, expected) => {
      const { meetingId } = await publishedMeeting(app);
      await seatInRoom(app, meetingId, present);
      const opening = openMeeting(app, by("prime-minister"), { meetingId });
      expect(await refusalOf(opening)).toBe(expected);
    });

    test("17 in the room and ten who vote from afar are no quorum", async () => {
      const { meetingId } = await publishedMeeting(app);
      await app
        .write("attendances")
        .where({ meeting_id: meetingId })
        .update({ kind: "REMOTE_VOTE_ONLY" });
      await seatInRoom(app, meetingId, 17);
      const opening = openMeeting(app, by("prime-minister"), { meetingId });
      expect(await refusalOf(opening)).toBe("no-quorum");
    });

    test.each([
      ["minister-of-justice", "not-allowed"],
      ["specialist", "not-allowed"],
      ["operator", "not-found"],
    ])("is for the chair: %s gets %s", async (login, expected) => {
      const { meetingId } = await publishedMeeting(app);
      await seatInRoom(app, meetingId, 18);
      expect(await refusalOf(openMeeting(app, by(login), { meetingId }))).toBe(expected);
    });

    test("twice at once it opens once", async () => {
      const { meetingId } = await publishedMeeting(app);
      await seatInRoom(app, meetingId, 18);
      const open = () => refusalOf(openMeeting(app, by("prime-minister"), { meetingId }));
      const outcomes = await Promise.all([open(), open()]);
      expect(outcomes.sort()).toEqual(["fine", "meeting-already-open"]);
    });

    test("whoever presides opens: here a Deputy Prime Minister", async () => {
      const chairSeatId = seatId("dpm-standing");
      const { meetingId } = await publishedMeeting(app, { chairSeatId });
      await seatInRoom(app, meetingId, 18);
      const open = (login: string) => refusalOf(openMeeting(app, by(login), { meetingId }));
      expect(await open("prime-minister")).toBe("not-allowed");
      expect(await open("dpm-standing")).toBe("fine");
    });
  });

  test("the room turns from item to item and the agenda keeps its clock", async () => {
    const { meetingId, first, second } = await session(18);
    const turn = (login: string, itemId: string) =>
      takeUpItem(app, by(login), { meetingId, itemId });
    await turn("prime-minister", first);
    await turn("specialist", second);
    const row = await app.write("agenda_items").where({ id: first }).first();
    expect(row.done_at).toBeGreaterThanOrEqual(row.taken_up_at);
    await turn("specialist", first);
    expect(await app.write("agenda_items").where({ id: first }).first()).toMatchObject({
      done_at: null,
      taken_up_at: row.taken_up_at,
    });
    expect(await refusalOf(turn("minister-of-justice", second))).toBe("not-allowed");
    expect(await refusalOf(turn("specialist", "item-none"))).toBe("not-found");
  });

  describe("while a vote is open", () => {
    const voting = async () => {
      const made = await publishedMeeting(app);
      await substitute(made.meetingId);
      await seatInRoom(app, made.meetingId, 20);
      await openMeeting(app, by("prime-minister"), { meetingId: made.meetingId });
      const item = { meetingId: made.meetingId, itemId: made.first };
      await takeUpItem(app, by("prime-minister"), item);
      const vote = await openVote(app, by("prime-minister"), { ...item, question: null });
      return { ...made, ...vote };
    };
    const entitled = async (voteId: string): Promise<string[]> =>
      app.write("vote_rolls").where({ vote_id: voteId, entitled: 1 }).pluck("seat_id");

    test("the meeting neither closes nor turns to another item", async () => {
      const { meetingId, second } = await voting();
      const closing = closeMeeting(app, by("prime-minister"), { meetingId });
      expect(await refusalOf(closing)).toBe("meeting-has-open-vote");
      const turning = takeUpItem(app, by("prime-minister"), { meetingId, itemId: second });
      expect(await refusalOf(turning)).toBe("meeting-has-open-vote");
    });

    test("a substituted member takes back the vote and is entitled", async () => {
      const { meetingId, voteId } = await voting();
      expect(await entitled(voteId)).not.toContain(seatId(MINISTER));
      await switchToRemoteVote(app, by(MINISTER), { meetingId });
      expect(await entitled(voteId)).toContain(seatId(MINISTER));
    });

    test("whoever comes late is entitled; whoever is marked away is no longer", async () => {
      const { meetingId, voteId } = await voting();
      expect(await entitled(voteId)).toHaveLength(20);
      await enter("minister-of-science", meetingId);
      const away = { meetingId, seatId: seatId("prime-minister"), kind: "ABSENT" } as const;
      await markAttendance(app, by("specialist"), away);
      const after = await entitled(voteId);
      expect(after).toHaveLength(20);
      expect(after).toContain(seatId("minister-of-science"));
      expect(after).not.toContain(seatId("prime-minister"));
    });
  });

  test("closing is for the chair, ends the current item and darkens the wall", async () => {
    const { meetingId, first } = await session(18);
    await takeUpItem(app, by("prime-minister"), { meetingId, itemId: first });
    const { token } = await makeWallToken(app, by("specialist"), { meetingId, secret: secret() });
    expect(await findWallMeeting(app.write, token, app.clock())).toMatchObject({ id: meetingId });
    const bySecretary = closeMeeting(app, by("specialist"), { meetingId });
    expect(await refusalOf(bySecretary)).toBe("not-allowed");
    await closeMeeting(app, by("prime-minister"), { meetingId });
    expect(await findMeeting(app.write, meetingId)).toMatchObject({ state: "closed" });
    expect((await app.write("agenda_items").where({ id: first }).first()).done_at).not.toBeNull();
    expect(await findWallMeeting(app.write, token, app.clock())).toBeNull();
    const again = closeMeeting(app, by("prime-minister"), { meetingId });
    expect(await refusalOf(again)).toBe("meeting-closed");
  });

  describe("the wall", () => {
    test("opens with its token only, and not once revoked", async () => {
      const { meetingId } = await publishedMeeting(app);
      const intent = by("specialist");
      const input = { meetingId, secret: secret() };
      const made = await makeWallToken(app, intent, input);
      expect(await makeWallToken(app, intent, input)).toEqual(made);
      const wall = await findWallMeeting(app.write, made.token, app.clock());
      expect(wall?.code.code).toBe(await codeNow(meetingId));
      expect(await findWallMeeting(app.write, secret(), app.clock())).toBeNull();
      await revokeWallToken(app, by("specialist"), { meetingId });
      expect(await findWallMeeting(app.write, made.token, app.clock())).toBeNull();
    });

    test("the token stands nowhere in the database", async () => {
      const { meetingId } = await publishedMeeting(app);
      const { token } = await makeWallToken(app, by("specialist"), { meetingId, secret: secret() });
      for (const table of ["wall_tokens", "intents", "events"]) {
        expect(JSON.stringify(await app.write(table))).not.toContain(token);
      }
    });

    test("is put up by the secretariat, from publication on", async () => {
      const { meetingId } = await createMeeting(app, by("specialist"), meetingForm());
      const put = (login: string) =>
        refusalOf(makeWallToken(app, by(login), { meetingId, secret: secret() }));
      expect(await put("specialist")).toBe("meeting-not-published");
      await app.write("meetings").where({ id: meetingId }).update({ state: "published" });
      expect(await put("minister-of-justice")).toBe("not-allowed");
      expect(await put("operator")).toBe("not-found");
    });
  });

  test("the demo fills the room as in the story, once, and leaves the start page's persons alone", async () => {
    const { meetingId } = await publishedMeeting(app);
    await demoCheckIn(app, by("prime-minister"), { meetingId });
    const offered = ["prime-minister", "minister-of-justice", "minister-of-science"];
    for (const login of offered) {
      expect(await seatOf(login, meetingId)).toMatchObject({ kind: "ABSENT" });
      await enter(login, meetingId);
    }
    expect(await demoCheckIn(app, by("specialist"), { meetingId })).toEqual({ seats: 0 });
    expect(countKinds(await attendanceRoll(app.write, meetingId))).toMatchObject({
      IN_ROOM: 21,
      REMOTE_VOTE_ONLY: 4,
      SUBSTITUTED: 2,
    });
    expect(await seatOf(MINISTER, meetingId)).toMatchObject({
      substitutePersonId: personId(DEPUTY),
    });
    const demo = await app.write("attendances").where({ via: "demo" });
    expect(demo).toHaveLength(24);
    const byMember = demoCheckIn(app, by("minister-of-justice"), { meetingId });
    expect(await refusalOf(byMember)).toBe("not-allowed");
  });

  test("the conduct screen is for chair and secretariat; the code for whoever runs the wall", async () => {
    const { meetingId } = await publishedMeeting(app);
    const look = async (login: string) =>
      conductPage(app.write, { person: await person(login), meetingId, now: app.clock() });
    expect((await look("specialist")).wall?.code.code).toBe(await codeNow(meetingId));
    expect((await look("prime-minister")).wall).toBeNull();
    expect(await refusalOf(look("minister-of-justice"))).toBe("not-allowed");
    expect(await refusalOf(look("officer-of-health"))).toBe("not-found");
  });
});

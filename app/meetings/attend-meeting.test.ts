import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { personId, seatId, seats } from "../../db/fixtures/government.ts";
import { papersOf, requirePaper } from "../papers/paper.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { publishedMeeting } from "../testing/meeting-in-preparation.ts";
import { plantPaper, publishAll } from "../testing/papers.ts";
import { refusalOf } from "../testing/refused.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { closeVote } from "../votes/close-vote.server.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { currentVote } from "../votes/vote.views.server.ts";
import { MARKED_KINDS, type MarkedKind } from "./attendance.ts";
import { quorumIn } from "./attendance.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import { declareRecusal } from "./declare-recusal.server.ts";
import { inviteGuest } from "./invite-guest.server.ts";
import { leaveRoom } from "./leave-room.server.ts";
import { markAttendance } from "./mark-attendance.server.ts";
import { markGuest } from "./mark-guest.server.ts";
import { nameSubstitute } from "./name-substitute.server.ts";
import { openMeeting } from "./open-meeting.server.ts";
import { presenceByItem, quorumTurnsOf } from "./presence-record.views.server.ts";
import { revokeRecusal } from "./revoke-recusal.server.ts";
import { takeUpItem } from "./take-up-item.server.ts";

const CHAIR = "prime-minister";
const LAST = seats.at(-1)?.code ?? "";
const MINISTER = "minister-of-justice";
const ASSISTANT = "assistant-of-justice";
const SECRETARIAT = "specialist";
const MINUTE = 60_000;
const REASON = "Có lợi ích liên quan";

onEachDatabase("attending a meeting", (place) => {
  let app: TestApp;
  let meetingId: string;
  let first: string;
  let second: string;

  /** In session at its first item: 18 of 27 in the room, the Minister of Justice among them. */
  beforeEach(async () => {
    app = await startTestApp(place);
    const made = await publishedMeeting(app);
    ({ meetingId, first, second } = made);
    const others = seats.map(({ code }) => code).filter((code) => code !== MINISTER);
    for (const login of [MINISTER, ...others.slice(0, 17)]) await mark(login, "IN_ROOM");
    await openMeeting(app, by(CHAIR), { meetingId });
    await takeUpItem(app, by(SECRETARIAT), { meetingId, itemId: first });
    later(10);
  });
  afterEach(() => app.end());

  const later = (minutes: number) => app.time.moveTo(app.clock() + minutes * MINUTE);
  const mark = (login: string, kind: MarkedKind, from: number | null = null) =>
    markAttendance(app, by(SECRETARIAT), { meetingId, seatId: seatId(login), kind, from });
  const person = (login: string) => requirePerson(app.read, personId(login), app.clock());
  const at = async (itemId: string, login: string) => {
    const items = await presenceByItem(app.read, meetingId, app.clock());
    const item = items.find((each) => each.itemId === itemId);
    return item?.seats.find((seat) => seat.seatId === seatId(login));
  };
  const open = (login = CHAIR, waiver: string | null = null) =>
    openVote(app, by(login), { meetingId, itemId: first, question: null, waiver });
  const recuse = (login = MINISTER, itemId = first, seat: string | null = null) =>
    declareRecusal(app, by(login), { meetingId, itemId, seatId: seat, reason: REASON });
  const look = async (login: string) =>
    currentVote(app.read, { person: await person(login), meetingId });

  describe("presence over time", () => {
    test("who came late, left and came back, item by item", async () => {
      const start = app.clock();
      await mark(LAST, "IN_ROOM", start - 4 * MINUTE);
      await leaveRoom(app, by(MINISTER), { meetingId });
      later(5);
      await mark(MINISTER, "IN_ROOM");
      later(5);
      await takeUpItem(app, by(SECRETARIAT), { meetingId, itemId: second });
      later(5);
      expect(await at(first, LAST)).toMatchObject({ is: "in-part", arrivedAt: start - 4 * MINUTE });
      expect(await at(first, MINISTER)).toMatchObject({
        is: "in-part",
        arrivedAt: null,
        leftAt: null,
        away: [{ from: expect.closeTo(start, -3), to: expect.closeTo(start + 5 * MINUTE, -3) }],
      });
      expect(await at(second, MINISTER)).toMatchObject({ is: "throughout" });
      expect(await at(second, "minister-of-health")).toMatchObject({ is: "not", kinds: [] });
    });

    test("a substitute in the middle is told by name", async () => {
      const health = "minister-of-health";
      const substituteId = personId("deputy-of-health");
      const input = { meetingId, seatId: seatId(health), substituteId };
      await nameSubstitute(app, by(SECRETARIAT), input);
      later(5);
      expect(await at(first, health)).toMatchObject({
        ...{ is: "in-part", kinds: ["SUBSTITUTED"], substitutePersonIds: [substituteId] },
        substitutes: [{ vi: expect.stringContaining("Thứ trưởng") }],
      });
    });

    test("what was written is never changed", async () => {
      await expect(app.write("presence_changes").update({ kind: "LEFT" })).rejects.toThrow();
      await expect(app.write("item_turns").delete()).rejects.toThrow();
    });

    test.each([
      ["a time that lies ahead", 5],
      ["a time before the last entry", -60],
    ])("%s is refused", async (_title, minutes) => {
      const from = app.clock() + minutes * MINUTE;
      expect(await refusalOf(mark(MINISTER, "LEFT", from))).toBe("time-out-of-order");
    });

    test("only who came can leave; a member writes of himself alone", async () => {
      expect(await refusalOf(mark("minister-of-health", "LEFT"))).toBe("not-present");
      const absent = by("minister-of-health");
      expect(await refusalOf(leaveRoom(app, absent, { meetingId }))).toBe("not-present");
      const input = { meetingId, seatId: seatId(CHAIR), kind: "LEFT" } as const;
      expect(await refusalOf(markAttendance(app, by(MINISTER), input))).toBe("not-allowed");
      expect(MARKED_KINDS).toContain("LEFT");
    });

    test("guests come and go", async () => {
      const guest = personId("chairman-of-da-nang");
      const invited = { meetingId, itemId: second, personId: guest };
      const tell = (kind: "IN_ROOM" | "LEFT") =>
        markGuest(app, by(SECRETARIAT), { meetingId, personId: guest, kind });
      expect(await refusalOf(tell("IN_ROOM"))).toBe("not-of-this-meeting");
      await inviteGuest(app, by(SECRETARIAT), { ...invited, invited: true });
      expect(await refusalOf(tell("LEFT"))).toBe("not-present");
      await takeUpItem(app, by(SECRETARIAT), { meetingId, itemId: second });
      later(2);
      await tell("IN_ROOM");
      later(2);
      await tell("LEFT");
      later(2);
      const items = await presenceByItem(app.read, meetingId, app.clock());
      const there = items.find(({ itemId }) => itemId === second)?.guests;
      expect(there).toMatchObject([{ personId: guest, is: "in-part" }]);
      expect(items.find(({ itemId }) => itemId === first)?.guests).toEqual([]);
    });
  });

  describe("a quorum lost in the middle", () => {
    test("the chair's screens are woken; so they are when it is regained", async () => {
      await mark(MINISTER, "LEFT");
      const roll = await attendanceRoll(app.read, meetingId);
      expect(quorumIn(roll, "VN-2026")).toMatchObject({ present: 17, needed: 18 });
      expect(app.published.at(-1)).toMatchObject({
        type: "quorum.lost",
        payload: { present: 17, needed: 18, seats: 27 },
        wakes: [`meeting:${meetingId}`, `person:${personId(CHAIR)}`],
      });
      later(3);
      await mark(MINISTER, "IN_ROOM");
      expect(app.published.at(-1)).toMatchObject({ type: "quorum.regained" });
      const turns = await quorumTurnsOf(app.read, meetingId);
      expect(turns.map(({ is, present }) => [is, present])).toEqual([
        ["lost", 17],
        ["regained", 18],
      ]);
    });

    test("no vote opens; the chair alone may let it be held, with a reason that stays", async () => {
      await mark(MINISTER, "LEFT");
      expect(await refusalOf(open())).toBe("no-quorum");
      expect(await refusalOf(open(SECRETARIAT))).toBe("no-quorum");
      expect(await refusalOf(open(SECRETARIAT, "Việc khẩn cấp"))).toBe("not-allowed");
      const { voteId } = await open(CHAIR, "Việc khẩn cấp");
      await closeVote(app, by(CHAIR), { voteId });
      expect((await look(CHAIR))?.quorum).toEqual({
        ...{ present: 17, needed: 18, waiver: "Việc khẩn cấp" },
      });
      const said = app.published.map(({ payload }) => JSON.stringify(payload)).join();
      expect(said).not.toContain("khẩn cấp");
    });

    test("a vote that is open goes on, and decides nothing unless there is a quorum at its close", async () => {
      const { voteId } = await open();
      await castVote(app, by(MINISTER), { voteId, choice: "FOR", replaces: null });
      await mark(MINISTER, "LEFT");
      const again = castVote(app, by(MINISTER), { voteId, choice: "FOR", replaces: null });
      expect(await refusalOf(again)).toBe("left-no-vote");
      await closeVote(app, by(CHAIR), { voteId });
      expect(await look(CHAIR)).toMatchObject({
        quorum: { present: 18, needed: 18, waiver: null },
        result: {
          quorum: { needed: 18, present: 17, met: false },
          ...{ outcome: "NO_QUORUM", decidedBy: null, tally: { for: 0, invalid: 1 } },
        },
      });
    });

    test("whoever left before the vote has none, and gets it by coming back", async () => {
      await mark(LAST, "IN_ROOM");
      await mark(MINISTER, "LEFT");
      const { voteId } = await open();
      const cast = () => castVote(app, by(MINISTER), { voteId, choice: "FOR", replaces: null });
      expect(await refusalOf(cast())).toBe("left-no-vote");
      expect((await look(MINISTER))?.mine).toMatchObject({ is: "left" });
      await mark(MINISTER, "IN_ROOM");
      await cast();
    });
  });

  describe("a recusal", () => {
    let paper: { first: string; second: string };
    beforeEach(async () => {
      paper = {
        first: await plantPaper(app, { itemId: first, title: "kín" }),
        second: await plantPaper(app, { itemId: second, title: "mở" }),
      };
      await publishAll(app, meetingId);
    });
    const seen = async (login: string) =>
      (await papersOf(app.read, { person: await person(login), meetingId })).map((line) =>
        line.kind === "readable" ? line.title : `${line.number} withheld`,
      );

    test("withholds the papers of the item from the member and who works for him", async () => {
      expect(await seen(MINISTER)).toEqual(["kín", "mở"]);
      await recuse();
      for (const login of [MINISTER, ASSISTANT]) {
        expect(await seen(login)).toEqual(["1.1 withheld", "mở"]);
        const asked = requirePaper(app.read, await person(login), paper.first);
        expect(await refusalOf(asked)).toBe("not-found");
        await requirePaper(app.read, await person(login), paper.second);
      }
      expect(await seen(LAST)).toEqual(["kín", "mở"]);
      expect(await seen(SECRETARIAT)).toEqual(["kín", "mở"]);
      await revokeRecusal(app, by(MINISTER), { meetingId, itemId: first });
      expect(await seen(ASSISTANT)).toEqual(["kín", "mở"]);
    });

    test("withholds them from whoever sits in for the member, and from nobody else's deputy", async () => {
      const substitute = (ministry: string) =>
        nameSubstitute(app, by(SECRETARIAT), {
          ...{ meetingId, seatId: seatId(`minister-of-${ministry}`) },
          substituteId: personId(`deputy-of-${ministry}`),
        });
      await substitute("health");
      await substitute("ethnic-affairs");
      await recuse(SECRETARIAT, first, seatId("minister-of-health"));
      expect(await seen("deputy-of-health")).toEqual(["1.1 withheld", "mở"]);
      expect(await seen("deputy-of-ethnic-affairs")).toEqual(["kín", "mở"]);
    });

    test("takes the vote on that item, and leaves the number of all seats", async () => {
      await recuse();
      const { voteId, entitled } = await open();
      expect(entitled).toBe(17);
      const cast = castVote(app, by(MINISTER), { voteId, choice: "FOR", replaces: null });
      expect(await refusalOf(cast)).toBe("recused-no-vote");
      expect(await look(MINISTER)).toMatchObject({
        ...{ mine: { is: "recused" }, recused: 1, seats: 27, needed: 14 },
      });
      await mark(MINISTER, "ONLINE");
      expect((await look(MINISTER))?.mine).toMatchObject({ is: "recused" });
      await closeVote(app, by(CHAIR), { voteId });
      expect((await look(CHAIR))?.result).toMatchObject({ tally: { notCast: 27 } });
    });

    test("is on the record of the item, and its reason never in the log", async () => {
      await recuse();
      expect(await at(first, MINISTER)).toMatchObject({ recused: REASON, is: "throughout" });
      expect(await at(second, MINISTER)).toMatchObject({ recused: null });
      const events = await app.read("events").where({ type: "recusal.declared" });
      expect(events).toHaveLength(1);
      expect(events[0].payload).not.toContain(REASON);
    });

    test("comes before the vote; the first vote makes it stand", async () => {
      const back = () => revokeRecusal(app, by(MINISTER), { meetingId, itemId: first });
      expect(await refusalOf(back())).toBe("not-recused");
      await recuse();
      expect(await refusalOf(recuse())).toBe("already-recused");
      const { voteId } = await open();
      expect(await refusalOf(back())).toBe("recusal-stands");
      expect(await refusalOf(recuse(CHAIR))).toBe("vote-already-open");
      await closeVote(app, by(CHAIR), { voteId });
      expect(await refusalOf(back())).toBe("recusal-stands");
    });

    test.each([
      ["another member's", MINISTER, "not-allowed"],
      ["the chair's for another", CHAIR, "not-allowed"],
      ["an assistant's", ASSISTANT, "not-allowed"],
      ["an outsider's", "officer-of-health", "not-found"],
    ])("is not %s to record", async (_title, login, code) => {
      const seat = seatId("minister-of-health");
      expect(await refusalOf(recuse(login, second, seat))).toMatch(code);
    });
  });
});

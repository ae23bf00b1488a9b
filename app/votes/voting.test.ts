import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { personId, seatId, seats } from "../../db/fixtures/government.ts";
import type { Choice } from "../counting/decision.ts";
import type { Intent } from "../platform/commit.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { MIXED_ROLL, plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { clockVi } from "../platform/dates.ts";
import { announceVote } from "./announce-vote.server.ts";
import { castVote } from "./cast-vote.server.ts";
import { closeVote } from "./close-vote.server.ts";
import { demoCast } from "./demo-cast.server.ts";
import { followAttendanceIn } from "./follow-attendance.server.ts";
import { openVote } from "./open-vote.server.ts";
import { showNames } from "./show-names.server.ts";
import {
  currentVote,
  missingOf,
  resultOfItem,
  votesOfMeeting,
  wallVote,
} from "./vote.views.server.ts";
import { commit } from "../platform/commit.server.ts";

const CHAIR = "prime-minister";
const SECRETARIAT = "specialist";
const MINISTER = "minister-of-justice";
const logins = seats.map(({ code }) => code);
const voters = logins.filter((login) => MIXED_ROLL[login] !== "SUBSTITUTED");

onEachDatabase("voting", (place) => {
  let app: TestApp;
  let scene: Scene;

  beforeAll(async () => {
    app = await startTestApp(place);
  });
  beforeEach(async () => {
    scene = await plantMeetingInSession(app);
  });
  afterAll(() => app.end());

  const open = (login = CHAIR, itemId: string = scene.items.decision) =>
    openVote(app, by(login), { meetingId: scene.meetingId, itemId, question: null });
  const cast = (
    login: string,
    voteId: string,
    choice: Choice = "FOR",
    replaces: string | null = null,
  ) => castVote(app, by(login), { voteId, choice, replaces });
  const look = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return currentVote(app.read, { person, meetingId: scene.meetingId });
  };
  const wall = () => {
    const { meetingId, items } = scene;
    return wallVote(app.read, { meetingId, currentItemId: items.decision });
  };
  const refusal = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => "no refusal",
      (error: unknown) => codeOf(error),
    );
  const casts = (voteId: string) => app.read("casts").where({ vote_id: voteId }).orderBy("seq");
  const turnTo = (itemId: string) =>
    app.write("meetings").where({ id: scene.meetingId }).update({ current_item_id: itemId });

  describe("opening", () => {
    test("by the chair freezes the roll of all seats and says how many are entitled", async () => {
      const { voteId, round, entitled } = await open();
      expect({ round, entitled }).toEqual({ round: 1, entitled: 25 });
      const roll = await app.read("vote_rolls").where({ vote_id: voteId });
      expect(roll).toHaveLength(27);
      const row = await app.read("votes").where({ id: voteId }).first();
      expect(row).toMatchObject({
        state: "open",
        question: "Thông qua nội dung 2",
        opened_by: personId(CHAIR),
        on_word_of: null,
        rule_set: "VN-2026",
      });
      expect(app.published.at(-1)).toMatchObject({
        type: "vote.opened",
        wakes: [`meeting:${scene.meetingId}`],
      });
    });

    test("by the secretariat records on whose word", async () => {
      const { voteId } = await open(SECRETARIAT);
      const row = await app.read("votes").where({ id: voteId }).first();
      expect(row).toMatchObject({ opened_by: personId(SECRETARIAT), on_word_of: personId(CHAIR) });
    });

    test("with a wording of its own", async () => {
      const input = {
        meetingId: scene.meetingId,
        itemId: scene.items.decision,
        question: "Thông qua Điều 2?",
      };
      const { voteId } = await openVote(app, by(CHAIR), input);
      const row = await app.read("votes").where({ id: voteId }).first();
      expect(row.question).toBe("Thông qua Điều 2?");
    });

    test.each([
      ["a member", MINISTER, "not-allowed"],
      ["an assistant of a member", "assistant-of-justice", "not-allowed"],
      ["a substitute", "deputy-of-health", "not-allowed"],
      ["an officer of the item's ministry", "officer-of-science", "not-found"],
      ["an officer of another ministry", "officer-of-justice", "not-found"],
      ["the operator", "operator", "not-found"],
      ["the auditor", "auditor", "not-found"],
    ])("is not for %s", async (_, login, code) => {
      expect(await refusal(open(login))).toBe(code);
    });

    test("a second one is refused while one is open", async () => {
      await open();
      expect(await refusal(open(SECRETARIAT))).toBe("vote-already-open");
      await turnTo(scene.items.other);
      expect(await refusal(open(CHAIR, scene.items.other))).toBe("vote-already-open");
    });

    test("the database itself refuses a second open vote", async () => {
      const { voteId } = await open();
      const row = await app.read("votes").where({ id: voteId }).first();
      const twin = { ...row, id: "twin", item_id: scene.items.other };
      await expect(app.write("votes").insert(twin)).rejects.toThrow();
    });

    test("two at the same instant make one vote", async () => {
      const both = await Promise.allSettled([open(CHAIR), open(SECRETARIAT)]);
      expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const lost = both.find((one) => one.status === "rejected");
      expect(codeOf(lost?.reason)).toBe("vote-already-open");
    });

    test.each([
      ["an item that is not the current one", () => scene.items.other, "item-not-current"],
      ["an item that does not exist", () => "item-9", "not-found"],
    ])("%s is refused", async (_, itemId, code) => {
      expect(await refusal(open(CHAIR, itemId()))).toBe(code);
    });

    test("an item for information is refused", async () => {
      await turnTo(scene.items.information);
      expect(await refusal(open(CHAIR, scene.items.information))).toBe("item-not-for-decision");
    });

    test.each([
      ["published", "meeting-not-open"],
      ["suspended", "meeting-suspended"],
      ["closed", "meeting-closed"],
    ])("in a meeting that is %s it is refused", async (state, code) => {
      await app.write("meetings").where({ id: scene.meetingId }).update({ state });
      expect(await refusal(open())).toBe(code);
    });

    test("a second round waits until the first is announced", async () => {
      const { voteId } = await open();
      await closeVote(app, by(CHAIR), { voteId });
      expect(await refusal(open())).toBe("vote-not-announced");
      await announceVote(app, by(CHAIR), { voteId });
      expect(await open()).toMatchObject({ round: 2 });
    });
  });

  describe("casting", () => {
    test("answers with a receipt and records the choice", async () => {
      const { voteId } = await open();
      const receipt = await cast(MINISTER, voteId, "AGAINST");
      expect(receipt).toMatchObject({ voteId, seq: 1, choice: "AGAINST" });
      expect(receipt.code).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}$/);
      expect(await casts(voteId)).toMatchObject([
        { id: receipt.castId, seat_id: seatId(MINISTER), choice: "AGAINST", replaces_id: null },
      ]);
    });

    test("again replaces: each names the one before, the last counts", async () => {
      const { voteId } = await open();
      const first = await cast(MINISTER, voteId, "FOR");
      await cast(CHAIR, voteId, "FOR");
      const second = await cast(MINISTER, voteId, "ABSTAIN", first.castId);
      const third = await cast(MINISTER, voteId, "AGAINST", second.castId);
      expect(await casts(voteId)).toMatchObject([
        { replaces_id: null },
        { replaces_id: null },
        { replaces_id: first.castId },
        { replaces_id: second.castId, id: third.castId },
      ]);
      await closeVote(app, by(CHAIR), { voteId });
      expect((await look(CHAIR))?.result).toMatchObject({
        tally: { for: 1, against: 1, abstain: 0 },
      });
    });

    test("the same key gives the same answer and one row", async () => {
      const { voteId } = await open();
      const intent = by(MINISTER, `same-${scene.meetingId}`);
      const first = await castVote(app, intent, { voteId, choice: "FOR", replaces: null });
      const again = await castVote(app, intent, { voteId, choice: "FOR", replaces: null });
      expect(JSON.stringify(again)).toBe(JSON.stringify(first));
      expect(await casts(voteId)).toHaveLength(1);
      expect(
        await refusal(castVote(app, intent, { voteId, choice: "AGAINST", replaces: null })),
      ).toBe("key-reused");
      expect(await casts(voteId)).toHaveLength(1);
    });

    test("a double tap under one key is one cast, also when both arrive at once", async () => {
      const { voteId } = await open();
      const intent = by(MINISTER, `twice-${scene.meetingId}`);
      const send = () => castVote(app, intent, { voteId, choice: "FOR", replaces: null });
      const [one, other] = await Promise.all([send(), send()]);
      expect(one).toEqual(other);
      expect(await casts(voteId)).toHaveLength(1);
    });

    test("two tabs at once: the later is refused with what is recorded, and changes it knowingly", async () => {
      const { voteId } = await open();
      const both = await Promise.allSettled([
        cast(MINISTER, voteId, "FOR"),
        cast(MINISTER, voteId, "AGAINST"),
      ]);
      const first = both.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []))[0];
      const refused = both.find((end) => end.status === "rejected");
      expect(refused?.reason).toMatchObject({
        code: "cast-superseded",
        details: { castId: first?.castId, choice: first?.choice, at: clockVi(first?.at ?? 0) },
      });
      await cast(MINISTER, voteId, "ABSTAIN", first?.castId);
      const rows = await casts(voteId);
      expect(rows).toHaveLength(2);
      expect(rows[1].replaces_id).toBe(rows[0].id);
      expect(await refusal(cast(MINISTER, voteId, "FOR", first?.castId))).toBe("cast-superseded");
      expect(await refusal(cast(CHAIR, voteId, "FOR", first?.castId))).toBe("not-found");
      const mine = (await look(MINISTER))?.mine;
      expect(mine).toMatchObject({ is: "voter", receipt: { castId: rows[1].id } });
      expect(app.published.at(-1)?.wakes).toContain(`person:${personId(MINISTER)}`);
    });

    test.each([
      ["the substitute of a member", "deputy-of-health", "substitute-no-vote"],
      ["the member who is substituted", "minister-of-health", "substitute-attends"],
      ["the secretariat", SECRETARIAT, "not-allowed"],
      ["an assistant", "assistant-of-justice", "not-allowed"],
      ["an officer of the item's ministry", "officer-of-science", "not-found"],
      ["somebody outside", "officer-of-justice", "not-found"],
      ["the operator", "operator", "not-found"],
    ])("is not for %s", async (_, login, code) => {
      const { voteId } = await open();
      expect(await refusal(cast(login, voteId))).toBe(code);
      expect(await casts(voteId)).toHaveLength(0);
    });

    test("in a vote that does not exist is refused like a hidden one", async () => {
      expect(await refusal(cast(MINISTER, "no-such-vote"))).toBe("not-found");
    });

    test.each(["ABSENT", "ABSENT_EXCUSED"])("is not for a member who is %s", async (kind) => {
      await app
        .write("attendances")
        .where({ meeting_id: scene.meetingId, seat_id: seatId(MINISTER) })
        .update({ kind });
      const { voteId, entitled } = await open();
      expect(entitled).toBe(24);
      expect(await refusal(cast(MINISTER, voteId))).toBe("absent-no-vote");
      expect((await look(MINISTER))?.mine).toMatchObject({ is: "absent" });
    });

    test("after the close says when it closed, and is not counted", async () => {
      const { voteId } = await open();
      app.time.moveTo(Date.parse("2026-12-03T10:43:30+07:00"));
      await closeVote(app, by(CHAIR), { voteId });
      const late = castVote(app, by(MINISTER), { voteId, choice: "FOR", replaces: null });
      await expect(late).rejects.toMatchObject({
        code: "vote-closed",
        details: { at: "10:43:30" },
      });
      expect(await casts(voteId)).toHaveLength(0);
    });

    test("the roll follows the attendance: who arrives may vote, who leaves may not", async () => {
      const { voteId } = await open();
      const arrive = (kind: "REMOTE_VOTE_ONLY" | "LEFT" | "ABSENT") =>
        commit(app, { act: "arrive", intent: null, input: null }, async (tx) => {
          await followAttendanceIn(tx, {
            meetingId: scene.meetingId,
            seatId: seatId("minister-of-health"),
            kind,
          });
          return null;
        });
      await arrive("ABSENT");
      expect((await look(CHAIR))?.progress).toEqual({ voted: 0, entitled: 25 });
      await arrive("REMOTE_VOTE_ONLY");
      expect(app.published.at(-1)).toMatchObject({
        type: "vote.seat-entitled",
        wakes: [`meeting:${scene.meetingId}`, { say: { voted: 0, entitled: 26 } }],
      });
      await cast("minister-of-health", voteId);
      expect(await refusal(cast("deputy-of-health", voteId))).toBe("substitute-no-vote");
      await arrive("LEFT");
      expect(app.published.at(-1)).toMatchObject({ type: "vote.seat-without-vote" });
      expect((await look(CHAIR))?.progress).toEqual({ voted: 0, entitled: 25 });
      expect((await look("minister-of-health"))?.mine).toMatchObject({
        ...{ is: "left", receipt: { choice: "FOR" } },
      });
      expect(await refusal(cast("minister-of-health", voteId))).toBe("left-no-vote");
      await closeVote(app, by(CHAIR), { voteId });
      const closed = await look(CHAIR);
      expect(closed?.result?.tally).toMatchObject({ for: 0, invalid: 1, notCast: 26 });
      expect(closed?.names?.filter(({ isInvalid }) => isInvalid)).toEqual([
        expect.objectContaining({ seatId: seatId("minister-of-health"), choice: null }),
      ]);
      await arrive("REMOTE_VOTE_ONLY");
      expect((await look(CHAIR))?.result).toEqual(closed?.result);
    });

    test("who left after voting and votes from afar at the close is counted", async () => {
      const { voteId } = await open();
      await cast(MINISTER, voteId, "FOR");
      const become = (kind: "LEFT" | "REMOTE_VOTE_ONLY") =>
        commit(app, { act: "move", intent: null, input: null }, async (tx) => {
          const { meetingId } = scene;
          await followAttendanceIn(tx, { meetingId, seatId: seatId(MINISTER), kind });
          return null;
        });
      await become("LEFT");
      await become("REMOTE_VOTE_ONLY");
      await closeVote(app, by(CHAIR), { voteId });
      expect((await look(CHAIR))?.result).toMatchObject({
        ...{ tally: { for: 1, invalid: 0 }, quorum: { met: true } },
      });
    });

    test("without a quorum at the close nothing is decided, whatever was cast", async () => {
      const { voteId } = await open();
      for (const login of voters) await cast(login, voteId, "FOR");
      await app
        .write("vote_rolls")
        .where({ vote_id: voteId })
        .whereNot({ attendance: "ABSENT" })
        .update({ attendance: "REMOTE_VOTE_ONLY" });
      await closeVote(app, by(CHAIR), { voteId });
      await announceVote(app, by(CHAIR), { voteId });
      expect(await resultOfItem(app.read, scene.items.decision)).toMatchObject({
        ...{ outcome: "NO_QUORUM", tally: { for: 25, invalid: 0 } },
      });
      expect(await wall()).toMatchObject({
        result: { quorum: { needed: 18, present: 0, met: false }, decidedBy: null },
      });
    });

    test("wakes the watchers with how many have voted, the last at once", async () => {
      await app
        .write("attendances")
        .where({ meeting_id: scene.meetingId })
        .whereNotIn("seat_id", [seatId(CHAIR), seatId(MINISTER)])
        .update({ kind: "ABSENT" });
      const { meetingId, items } = scene;
      const input = { meetingId, itemId: items.decision, question: null, waiver: "Việc khẩn cấp" };
      const { voteId } = await openVote(app, by(CHAIR), input);
      await cast(CHAIR, voteId);
      expect(app.published.at(-1)).toMatchObject({
        wakes: [{ say: { voted: 1, entitled: 2 }, atOnce: false }, `person:${personId(CHAIR)}`],
      });
      await cast(MINISTER, voteId);
      expect(app.published.at(-1)).toMatchObject({
        wakes: [{ say: { voted: 2, entitled: 2 }, atOnce: true }, `person:${personId(MINISTER)}`],
      });
    });

    test("rows can be neither changed nor deleted", async () => {
      const { voteId } = await open();
      await cast(MINISTER, voteId, "FOR");
      await expect(app.write("casts").update({ choice: "AGAINST" })).rejects.toThrow(/append-only/);
      await expect(app.write("casts").delete()).rejects.toThrow(/append-only/);
    });

    test("races the close: what was acknowledged counts, nothing is recorded after", async () => {
      const { voteId } = await open();
      const attempts = Array.from(
        { length: 40 },
        (_, index) => voters[index % voters.length] ?? CHAIR,
      );
      const choices: Choice[] = ["FOR", "AGAINST", "ABSTAIN"];
      const send = (login: string, index: number) => cast(login, voteId, choices[index % 3]);
      const close = () =>
        closeVote(app, by(CHAIR), { voteId }).then(() => Promise.reject(new Error("close")));
      const work = [...attempts.slice(0, 20).map(send), close(), ...attempts.slice(20).map(send)];
      const ends = await Promise.allSettled(work);
      const receipts = ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
      const refused = ends.flatMap((end) =>
        end.status === "rejected" ? [codeOf(end.reason)] : [],
      );
      const rows = await casts(voteId);
      expect(rows.map((row) => row.id).sort()).toEqual(receipts.map((each) => each.castId).sort());
      expect(refused.filter((code) => code === "Error: close")).toHaveLength(1);
      const late = ["Error: close", "vote-closed", "cast-superseded"];
      expect(refused.filter((code) => !late.includes(code))).toEqual([]);
      const last = new Map(rows.map((row) => [row.seat_id, row.choice]));
      const counted = (choice: Choice) =>
        [...last.values()].filter((each) => each === choice).length;
      expect((await look(CHAIR))?.result?.tally).toMatchObject({
        for: counted("FOR"),
        against: counted("AGAINST"),
        abstain: counted("ABSTAIN"),
      });
    });
  });

  describe("while open", () => {
    test("nobody gets a figure or a name by choice: views, answers, events, messages", async () => {
      const opened = await open();
      const answers: unknown[] = [opened];
      const plan: Choice[] = ["FOR", "FOR", "FOR", "FOR", "FOR", "AGAINST", "AGAINST", "ABSTAIN"];
      for (const [index, choice] of plan.entries()) {
        answers.push(await cast(voters[index + 1] ?? CHAIR, opened.voteId, choice));
      }
      const everybody = [...logins, SECRETARIAT, "deputy-of-health", "assistant-of-justice"];
      for (const login of everybody) {
        const person = await requirePerson(app.read, personId(login), app.clock());
        const looking = { person, meetingId: scene.meetingId };
        const view = await currentVote(app.read, looking);
        const receipt = view?.mine.is === "voter" ? view.mine.receipt : null;
        const index = voters.indexOf(login) - 1;
        expect(receipt?.choice).toBe(plan[index]);
        const rest = { ...view, mine: { ...view?.mine, receipt: null } };
        expectNoChoice([
          rest,
          await missingOf(app.read, looking),
          await votesOfMeeting(app.read, looking),
        ]);
      }
      expectNoChoice([await wall(), await resultOfItem(app.read, scene.items.decision)]);
      expectNoChoice(app.published);
      expectNoChoice(await app.read("events"));
      for (const answer of answers) expect(Object.keys(Object(answer))).not.toContain("result");
    });

    test("two votes with the same turnout and other choices look the same", async () => {
      const { voteId } = await open();
      const before = await look(CHAIR);
      const first = new Map<string, string>();
      for (const login of voters.slice(1)) {
        first.set(login, (await cast(login, voteId, "FOR")).castId);
      }
      const all = JSON.stringify(await look(CHAIR));
      for (const login of voters.slice(1)) await cast(login, voteId, "AGAINST", first.get(login));
      expect(JSON.stringify(await look(CHAIR))).toBe(all);
      expect(before?.progress).toEqual({ voted: 0, entitled: 25 });
    });

    test("chair and secretariat know who has not voted, others do not", async () => {
      const { voteId } = await open();
      for (const login of voters.slice(0, 19)) await cast(login, voteId);
      for (const login of [CHAIR, SECRETARIAT]) {
        const view = await look(login);
        const missing = view?.marks?.filter((seat) => seat.entitled && !seat.voted) ?? [];
        expect(missing.map(({ seatId: id }) => id)).toEqual(voters.slice(19).map(seatId));
      }
      expect((await look(MINISTER))?.marks).toBeNull();
      expect((await look("deputy-of-health"))?.marks).toBeNull();
    });

    test("the substituted member and the deputy are told how they stand", async () => {
      await open();
      expect((await look("minister-of-health"))?.mine).toMatchObject({ is: "substituted" });
      expect((await look("deputy-of-health"))?.mine).toMatchObject({ is: "substitute" });
      expect((await look(SECRETARIAT))?.mine).toEqual({ is: "onlooker" });
      expect((await look("assistant-of-justice"))?.mine).toEqual({ is: "onlooker" });
      expect(await look("officer-of-science")).toBeNull();
    });
  });

  describe("result", () => {
    const adopt = async () => {
      const { voteId } = await open();
      for (const login of voters) await cast(login, voteId, "FOR");
      return voteId;
    };

    test("25 of 27: closed for chair and secretariat, announced for all, named when shown", async () => {
      const voteId = await adopt();
      await closeVote(app, by(SECRETARIAT), { voteId });
      const tally = { for: 25, against: 0, abstain: 0, notCast: 2, invalid: 0 };
      const quorum = { needed: 18, present: 21, met: true };
      const result = { quorum, majority: { needed: 14 }, tally };
      for (const login of [CHAIR, SECRETARIAT]) {
        const view = await look(login);
        expect(view?.result).toMatchObject({
          ...result,
          outcome: "ADOPTED",
          decidedBy: "MAJORITY",
        });
        expect(view?.names?.filter(({ choice }) => choice === "FOR")).toHaveLength(25);
      }
      expect(await look(MINISTER)).toMatchObject({ state: "closed", result: null, names: null });
      expect(await wall()).toMatchObject({ state: "closed", result: null });
      expect(await resultOfItem(app.read, scene.items.decision)).toBeNull();

      await announceVote(app, by(CHAIR), { voteId });
      expect(await look(MINISTER)).toMatchObject({
        state: "announced",
        result,
        names: null,
      });
      expect(await look("deputy-of-health")).toMatchObject({ result, names: null });
      expect(await wall()).toMatchObject({ result });
      expect(await resultOfItem(app.read, scene.items.decision)).toMatchObject({
        voteId,
        outcome: "ADOPTED",
        tally,
      });

      await showNames(app, by(CHAIR), { voteId });
      const shown = await look(MINISTER);
      expect(shown?.namesShown).toBe(true);
      expect(shown?.names).toHaveLength(27);
      expect(shown?.names?.filter(({ choice }) => choice === null)).toHaveLength(2);
      expect(app.published.at(-1)?.wakes).toEqual([`meeting:${scene.meetingId}`, `vote:${voteId}`]);
    });

    test("closing twice, announcing early or twice, showing names early are refused", async () => {
      const voteId = await adopt();
      expect(await refusal(announceVote(app, by(CHAIR), { voteId }))).toBe("vote-not-closed");
      expect(await refusal(showNames(app, by(CHAIR), { voteId }))).toBe("vote-not-announced");
      await closeVote(app, by(CHAIR), { voteId });
      expect(await refusal(closeVote(app, by(SECRETARIAT), { voteId }))).toBe("vote-closed");
      await announceVote(app, by(CHAIR), { voteId });
      expect(await refusal(announceVote(app, by(CHAIR), { voteId }))).toBe("vote-announced");
    });

    test.each([
      [MINISTER, "not-allowed"],
      ["deputy-of-health", "not-allowed"],
      ["assistant-of-justice", "not-allowed"],
      ["officer-of-science", "not-found"],
      ["operator", "not-found"],
    ])("%s neither closes, announces nor shows names: %s", async (login, code) => {
      const voteId = await adopt();
      expect(await refusal(closeVote(app, by(login), { voteId }))).toBe(code);
      await closeVote(app, by(CHAIR), { voteId });
      expect(await refusal(announceVote(app, by(login), { voteId }))).toBe(code);
      await announceVote(app, by(CHAIR), { voteId });
      expect(await refusal(showNames(app, by(login), { voteId }))).toBe(code);
    });

    test("names are shown by the chair, not by the secretariat", async () => {
      const voteId = await adopt();
      await closeVote(app, by(SECRETARIAT), { voteId });
      await announceVote(app, by(SECRETARIAT), { voteId });
      expect(await refusal(showNames(app, by(SECRETARIAT), { voteId }))).toBe("not-allowed");
    });

    test("the last announced vote decides about the item", async () => {
      const first = await open();
      await closeVote(app, by(CHAIR), first);
      await announceVote(app, by(CHAIR), first);
      expect(await resultOfItem(app.read, scene.items.decision)).toMatchObject({
        outcome: "NO_DECISION",
      });
      const second = await adopt();
      expect(await resultOfItem(app.read, scene.items.decision)).toMatchObject({
        outcome: "NO_DECISION",
      });
      await closeVote(app, by(CHAIR), { voteId: second });
      await announceVote(app, by(CHAIR), { voteId: second });
      expect(await resultOfItem(app.read, scene.items.decision)).toMatchObject({
        outcome: "ADOPTED",
        round: 2,
      });
    });

    test("the vote stays on screen until the room turns to another item", async () => {
      const voteId = await adopt();
      await closeVote(app, by(CHAIR), { voteId });
      expect((await look(MINISTER))?.id).toBe(voteId);
      await turnTo(scene.items.other);
      expect(await look(MINISTER)).toBeNull();
    });
  });

  describe("demo", () => {
    test("lets the seats nobody plays vote through the same rules, recorded as demo", async () => {
      const { voteId } = await open();
      await cast(MINISTER, voteId, "AGAINST");
      const intent: Intent = by(SECRETARIAT, `demo-${scene.meetingId}`);
      const { cast: count } = await demoCast(app, intent, { voteId });
      expect(count).toBe(22); // 25 entitled without the chair and the ministers of justice and science
      expect(await demoCast(app, intent, { voteId })).toEqual({ voteId, cast: 22 });
      const rows = await casts(voteId);
      expect(rows.filter((row) => row.via === "demo")).toHaveLength(22);
      expect(rows).toHaveLength(23);
      expect(await demoCast(app, by(CHAIR), { voteId })).toEqual({ voteId, cast: 0 });
    });

    test.each([
      [MINISTER, "not-allowed"],
      ["officer-of-science", "not-found"],
    ])("%s may not: %s", async (login, code) => {
      const { voteId } = await open();
      expect(await refusal(demoCast(app, by(login), { voteId }))).toBe(code);
    });
  });
});

function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return String(error);
}

/** Neither a choice nor a figure by choice anywhere inside. */
function expectNoChoice(outward: unknown): void {
  expect(JSON.stringify(outward)).not.toMatch(
    /"(FOR|AGAINST|ABSTAIN)"|"(for|against|abstain|notCast|choice)":(?!null)/,
  );
}

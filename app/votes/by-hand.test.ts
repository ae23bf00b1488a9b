import { expect, test } from "vitest";
import { personId, seatId, seats } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { verifyRecord } from "../record/verification.views.server.ts";
import { by, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { MIXED_ROLL, plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { onVerifiedRecord } from "../testing/verified-votes.ts";
import { announceVote } from "./announce-vote.server.ts";
import { assistVote } from "./assist-vote.server.ts";
import { votesByName } from "./by-name.views.server.ts";
import { castSecretVote } from "./cast-secret-vote.server.ts";
import { castVote } from "./cast-vote.server.ts";
import { closeVote } from "./close-vote.server.ts";
import { keyInResult } from "./key-in-result.server.ts";
import type { KeyedCounts } from "./keyed-counts.ts";
import { openVote } from "./open-vote.server.ts";
import { setVoteRule } from "./set-vote-rule.server.ts";
import { formOf, PLAIN_FORM, type VoteForm } from "./vote-form.ts";
import { currentVote } from "./vote.views.server.ts";

const CHAIR = "prime-minister";
const MINISTER = "minister-of-justice";
const ENTERS = "specialist";
const voters = seats.map(({ code }) => code).filter((login) => MIXED_ROLL[login] !== "SUBSTITUTED");

onEachDatabase("votes by hand", (place) => {
  let app: TestApp;
  let scene: Scene;

  onVerifiedRecord(place, (stage) => {
    ({ app, scene } = stage);
  });

  const open = async (form: Partial<VoteForm> = {}) => {
    const { voteId } = await openVote(app, by(CHAIR), {
      ...{ meetingId: scene.meetingId, itemId: scene.items.decision, question: null },
      form: { ...PLAIN_FORM, taken: "hands", ...form },
    });
    return voteId;
  };
  const keyIn = (voteId: string, counts: KeyedCounts, login = ENTERS) =>
    keyInResult(app, by(login), { voteId, counts });
  const look = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return currentVote(app.read, { person, meetingId: scene.meetingId });
  };

  test("figures close the vote and are counted as any others", async () => {
    const voteId = await open();
    const counts = { F: 15, A: 8, N: 1 };
    const { closedAt } = await keyIn(voteId, counts);
    expect(await look(CHAIR)).toMatchObject({
      ...{ state: "closed", closedAt, names: null, form: { taken: "hands" } },
      result: { outcome: "ADOPTED", tally: { for: 15, against: 8, abstain: 1, notCast: 3 } },
    });
    expect((await look(MINISTER))?.result).toBeNull();
    const row = await app.read("votes").where({ id: voteId }).first();
    expect(row).toMatchObject({ closed_how: "keyed", closed_by: personId(ENTERS) });
    const leaf = await app.read("log_payloads").whereLike("payload", `%${voteId}%counts%`).first();
    expect(JSON.parse(leaf.payload)).toMatchObject({ counts, enteredBy: personId(ENTERS) });
    expect(await votesByName(app.read, scene.meetingId)).toEqual([]);
    expect(JSON.stringify(app.published)).not.toContain('"F"');
  });

  test("whoever entered the result does not announce it", async () => {
    const voteId = await open();
    await keyIn(voteId, { F: 20, A: 0, N: 0 });
    expect(await refusalOf(announceVote(app, by(ENTERS), { voteId }))).toBe("entered-by-same");
    await announceVote(app, by(CHAIR), { voteId });
    expect((await look(MINISTER))?.result?.tally.for).toBe(20);
  });

  test.each([
    ["more than may vote", { F: 20, A: 5, N: 1 }, "more-votes-than-seats"],
    ["a choice left out", { F: 20, A: 5 }, "invalid-input"],
    ["a choice never offered", { F: 20, A: 5, N: 0, 1: 0 }, "invalid-input"],
  ])("refuses %s", async (_, counts, code) => {
    const voteId = await open();
    expect(await refusalOf(keyIn(voteId, counts))).toBe(code);
    expect((await look(CHAIR))?.state).toBe("open");
  });

  test("between alternatives and in secret on paper, each has its figure", async () => {
    const voteId = await open({ taken: "paper", isSecret: true, options: ["Một", "Hai"] });
    await keyIn(voteId, { 1: 9, 2: 16, N: 0 });
    const result = { outcome: "ADOPTED", alternatives: { votes: [9, 16], adopted: 2 } };
    expect(await look(CHAIR)).toMatchObject({ result, names: null });
  });

  test("equal figures decide nothing: nobody knows the Prime Minister's side", async () => {
    const voteId = await open();
    await keyIn(voteId, { F: 12, A: 12, N: 0 });
    expect((await look(CHAIR))?.result).toMatchObject({ outcome: "NO_DECISION", decidedBy: null });
  });

  test("by name, seat for seat, a tie follows the Prime Minister's side", async () => {
    const voteId = await open();
    for (const [index, login] of voters.slice(0, 24).entries()) {
      const choice = index % 2 ? "AGAINST" : "FOR";
      await assistVote(app, by(ENTERS), { voteId, seatId: seatId(login), choice });
    }
    expect(await refusalOf(keyIn(voteId, { F: 12, A: 12, N: 0 }))).toBe("choices-entered");
    await closeVote(app, by(ENTERS), { voteId });
    const view = await look(CHAIR);
    expect(view?.result).toMatchObject({ outcome: "ADOPTED", decidedBy: "CHAIR_SIDE" });
    expect(view?.names?.filter(({ isAssisted }) => isAssisted)).toHaveLength(24);
    expect(await refusalOf(announceVote(app, by(ENTERS), { voteId }))).toBe("entered-by-same");
    await announceVote(app, by(CHAIR), { voteId });
  });

  test("nobody votes on a tablet, and it does not close without a result", async () => {
    const voteId = await open();
    const cast = castVote(app, by(MINISTER), { voteId, choice: "FOR", replaces: null });
    expect(await refusalOf(cast)).toBe("vote-by-hand");
    expect(await refusalOf(closeVote(app, by(CHAIR), { voteId }))).toBe("result-not-entered");
    await keyIn(voteId, { F: 0, A: 0, N: 0 });
    const secret = castSecretVote(app, by(MINISTER), { voteId, mark: "F" });
    expect(await refusalOf(secret)).toBe("vote-closed");
  });

  test.each([
    [CHAIR, "not-allowed"],
    [MINISTER, "not-allowed"],
    ["assistant-of-justice", "not-allowed"],
    ["officer-of-justice", "not-found"],
  ])("figures are not for %s to enter", async (login, code) => {
    expect(await refusalOf(keyIn(await open(), { F: 20, A: 0, N: 0 }, login))).toBe(code);
  });

  test("figures are entered only where the vote is by hand", async () => {
    const voteId = await open({ taken: "tablet" });
    expect(await refusalOf(keyIn(voteId, { F: 20, A: 0, N: 0 }))).toBe("vote-other-way");
  });

  test("a body may want every choice by name; a secret box has none to give", async () => {
    const fromOn = "2026-12-03";
    await setVoteRule(app, { bodyCode: "government", name: "by-name", isOn: true, fromOn });
    const counts = { F: 20, A: 0, N: 0 };
    expect(await refusalOf(keyIn(await open(), counts))).toBe("votes-by-name");
    scene = await plantMeetingInSession(app);
    await keyIn(await open({ taken: "paper", isSecret: true }), counts);
    await setVoteRule(app, { bodyCode: "government", name: "by-name", isOn: false, fromOn });
  });

  test("a changed figure is found by the check of the record", async () => {
    const voteId = await open();
    await keyIn(voteId, { F: 15, A: 8, N: 1 });
    const row = () => app.write("votes").where({ id: voteId });
    await row().update({ keyed: JSON.stringify({ F: 14, A: 9, N: 1 }) });
    const { findings } = await verifyRecord(app, "all");
    expect(findings).toMatchObject([{ code: "result-row-differs", where: { vote: voteId } }]);
    await row().update({ keyed: JSON.stringify({ F: 15, A: 8, N: 1 }) });
  });
});

test("a show of hands is never secret, and closes by hand", () => {
  expect(() => formOf({ taken: "hands", secret: "yes" })).toThrow(
    expect.objectContaining({ code: "hands-not-secret" }),
  );
  const form = formOf({ taken: "paper", closesAfter: 5, closesWhenAll: "yes" });
  expect(form).toMatchObject({ taken: "paper", closesAfter: null, closesWhenAll: false });
});

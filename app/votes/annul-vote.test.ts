import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { annulVote } from "./annul-vote.server.ts";
import { announceVote } from "./announce-vote.server.ts";
import { votesByName } from "./by-name.views.server.ts";
import { castVote } from "./cast-vote.server.ts";
import { closeVote } from "./close-vote.server.ts";
import { openVote } from "./open-vote.server.ts";
import { voteTimes } from "./vote-times.views.server.ts";
import { announcedItems, currentVote, resultOfItem, wallVote } from "./vote.views.server.ts";

const CHAIR = "prime-minister";
const SECRETARIAT = "specialist";
const voters = [CHAIR, "minister-of-justice", "minister-of-finance"];

onEachDatabase("annulVote", (place) => {
  let app: TestApp;
  let scene: Scene;

  beforeAll(async () => {
    app = await startTestApp(place);
  });
  beforeEach(async () => {
    scene = await plantMeetingInSession(app);
  });
  afterAll(() => app.end());

  const open = () =>
    openVote(app, by(CHAIR), {
      meetingId: scene.meetingId,
      itemId: scene.items.decision,
      question: null,
    });
  const held = async () => {
    const { voteId } = await open();
    for (const login of voters) {
      await castVote(app, by(login), { voteId, choice: "FOR", replaces: null });
    }
    await closeVote(app, by(CHAIR), { voteId });
    return voteId;
  };
  const annul = (voteId: string, login = CHAIR) =>
    annulVote(app, by(login), { voteId, reason: "Câu hỏi đọc sai" });
  const look = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return currentVote(app.read, { person, meetingId: scene.meetingId });
  };

  test("takes an announced vote out of every result, and keeps it with the reason", async () => {
    const voteId = await held();
    await announceVote(app, by(CHAIR), { voteId });
    expect(await resultOfItem(app.read, scene.items.decision)).not.toBeNull();
    await annul(voteId);
    expect(await resultOfItem(app.read, scene.items.decision)).toBeNull();
    expect(await announcedItems(app.read, scene.meetingId)).toEqual(new Set());
    expect(await votesByName(app.read, scene.meetingId)).toEqual([]);
    const at = { meetingId: scene.meetingId, currentItemId: scene.items.decision };
    expect(await wallVote(app.read, at)).toBeNull();
    for (const login of [CHAIR, SECRETARIAT, "minister-of-justice"]) {
      const view = await look(login);
      expect(view).toMatchObject({
        state: "annulled",
        annulment: { reason: "Câu hỏi đọc sai" },
        result: null,
        names: null,
        mayAnnul: false,
      });
    }
    const [told] = await voteTimes(app.read, scene.meetingId);
    expect(told).toMatchObject({ result: null, annulled: { reason: "Câu hỏi đọc sai" } });
    expect(await app.read("casts").where({ vote_id: voteId })).toHaveLength(voters.length);
    expect(app.published.at(-1)).toMatchObject({
      type: "vote.annulled",
      subject: `vote:${voteId}`,
      wakes: [`meeting:${scene.meetingId}`, `vote:${voteId}`],
    });
    expect(JSON.stringify(app.published.at(-1)?.payload)).not.toContain("sai");
  });

  test("the secretariat annuls on the chair's word, which is recorded; then another is held", async () => {
    const voteId = await held();
    await annul(voteId, SECRETARIAT);
    expect(await app.read("votes").where({ id: voteId }).first()).toMatchObject({
      annulled_by: personId(SECRETARIAT),
      annulled_on_word_of: personId(CHAIR),
    });
    expect(await open()).toMatchObject({ round: 2 });
  });

  test("while it is open it is closed first; once annulled it stays so", async () => {
    const { voteId } = await open();
    await expect(annul(voteId)).rejects.toMatchObject({ code: "vote-not-closed" });
    await closeVote(app, by(CHAIR), { voteId });
    await annul(voteId);
    await expect(annul(voteId)).rejects.toMatchObject({ code: "vote-annulled" });
    await expect(announceVote(app, by(CHAIR), { voteId })).rejects.toMatchObject({
      code: "vote-annulled",
    });
  });

  test.each([
    ["a member", "minister-of-justice", "not-allowed"],
    ["a substitute", "deputy-of-health", "not-allowed"],
    ["somebody outside", "officer-of-justice", "not-found"],
    ["the operator", "operator", "not-found"],
  ])("is not for %s", async (_, login, code) => {
    await expect(annul(await held(), login)).rejects.toMatchObject({ code });
  });

  test("is over when the meeting is", async () => {
    const voteId = await held();
    await app.write("meetings").where({ id: scene.meetingId }).update({ state: "closed" });
    await expect(annul(voteId)).rejects.toMatchObject({ code: "meeting-closed" });
  });
});

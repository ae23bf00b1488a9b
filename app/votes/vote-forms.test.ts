import { expect, test } from "vitest";
import { personId, seatId, seats } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { MIXED_ROLL, type Scene } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { onVerifiedRecord } from "../testing/verified-votes.ts";
import { assistVote } from "./assist-vote.server.ts";
import { castVote } from "./cast-vote.server.ts";
import { closeDueVotes } from "./close-due-votes.server.ts";
import { closeVote } from "./close-vote.server.ts";
import { demoCast } from "./demo-cast.server.ts";
import { openVote } from "./open-vote.server.ts";
import { PLAIN_FORM, type VoteForm } from "./vote-form.ts";
import { currentVote } from "./vote.views.server.ts";

const CHAIR = "prime-minister";
const MINISTER = "minister-of-justice";
const voters = seats.map(({ code }) => code).filter((login) => MIXED_ROLL[login] !== "SUBSTITUTED");

onEachDatabase("forms of a vote", (place) => {
  let app: TestApp;
  let scene: Scene;

  onVerifiedRecord(place, (stage) => {
    ({ app, scene } = stage);
  });

  const open = async (form: Partial<VoteForm>) => {
    const { voteId } = await openVote(app, by(CHAIR), {
      ...{ meetingId: scene.meetingId, itemId: scene.items.decision, question: null },
      form: { ...PLAIN_FORM, ...form },
    });
    return voteId;
  };
  const look = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return currentVote(app.read, { person, meetingId: scene.meetingId });
  };
  const cast = (login: string, voteId: string, option: number | null = null) =>
    castVote(app, by(login), { voteId, choice: "FOR", option, replaces: null });

  test("a vote with a time is closed at that time, however late the job comes", async () => {
    const voteId = await open({ closesAfter: 120 });
    const closesAt = (await look(CHAIR))?.closesAt ?? 0;
    await cast(CHAIR, voteId);
    await closeDueVotes(app);
    expect((await look(CHAIR))?.state).toBe("open");
    app.time.moveTo(closesAt + 30_000);
    expect(await refusalOf(cast(MINISTER, voteId))).toBe("vote-closed");
    app.time.moveTo(closesAt + 600_000);
    await closeDueVotes(app);
    await closeDueVotes(app);
    expect(await look(CHAIR)).toMatchObject({ state: "closed", closedAt: closesAt });
    const row = await app.read("votes").where({ id: voteId }).first();
    expect(row).toMatchObject({ closed_how: "time", closed_by: null });
    expect(JSON.parse(row.result).tally).toMatchObject({ for: 1, notCast: 26 });
  });

  test("closes by itself with the last choice, where it is so set", async () => {
    const voteId = await open({ closesWhenAll: true });
    for (const login of voters.slice(1)) await cast(login, voteId);
    expect((await look(CHAIR))?.state).toBe("open");
    await cast(CHAIR, voteId);
    expect((await look(CHAIR))?.state).toBe("closed");
    const row = await app.read("votes").where({ id: voteId }).first();
    expect(row).toMatchObject({ closed_how: "all", closed_by: null });
  });

  test.each([
    ["alternatives", { options: ["Một Bộ chủ trì", "Hai Bộ cùng chủ trì"] }],
    ["a secret ballot", { isSecret: true }],
    ["a secret ballot on alternatives", { isSecret: true, options: ["Một", "Hai"] }],
  ])("the demo's seats vote in every form: %s", async (_, form) => {
    const voteId = await open(form);
    expect(await demoCast(app, by(CHAIR), { voteId })).toEqual({ voteId, cast: 22 });
    expect(await demoCast(app, by(CHAIR), { voteId })).toEqual({ voteId, cast: 0 });
    await closeVote(app, by(CHAIR), { voteId });
    expect((await look(CHAIR))?.result?.tally).toMatchObject({ for: 22, notCast: 5 });
  });

  test("between alternatives the one that more than half chose is adopted", async () => {
    const voteId = await open({ options: ["Một Bộ chủ trì", "Hai Bộ cùng chủ trì"] });
    const usual = castVote(app, by(CHAIR), { voteId, choice: "FOR", replaces: null });
    expect(await refusalOf(usual)).toBe("invalid-input");
    expect(await refusalOf(cast(CHAIR, voteId, 3))).toBe("invalid-input");
    for (const [index, login] of voters.entries()) await cast(login, voteId, index < 15 ? 2 : 1);
    await closeVote(app, by(CHAIR), { voteId });
    const view = await look(CHAIR);
    expect(view?.result).toMatchObject({
      outcome: "ADOPTED",
      alternatives: { votes: [10, 15], adopted: 2 },
      tally: { for: 15, other: 10, notCast: 2 },
    });
    expect(view?.names?.[0]).toMatchObject({ choice: "FOR", option: 2 });
  });

  test("the secretariat enters what a member says, marked for all who may see it", async () => {
    const voteId = await open({});
    const assist = (login: string, seat: string) =>
      assistVote(app, by(login), { voteId, seatId: seatId(seat), choice: "AGAINST" });
    await assist("specialist", MINISTER);
    const mine = (await look(MINISTER))?.mine;
    expect(mine).toMatchObject({ receipt: { choice: "AGAINST", isAssisted: true } });
    const [row] = await app.read("casts").where({ vote_id: voteId });
    expect(row).toMatchObject({
      ...{ via: "assisted", person_id: personId(MINISTER), entered_by: personId("specialist") },
    });
    await castVote(app, by(MINISTER), { voteId, choice: "FOR", replaces: row.id });
    expect(await refusalOf(assist("specialist", MINISTER))).toBe("seat-has-voted");
    expect(await refusalOf(assist("specialist", "minister-of-health"))).toBe("substitute-attends");
    expect(await refusalOf(assist(CHAIR, "minister-of-finance"))).toBe("not-allowed");
    expect(await refusalOf(assist("officer-of-justice", "minister-of-finance"))).toBe("not-found");
    await assist("specialist", "minister-of-finance");
    await closeVote(app, by(CHAIR), { voteId });
    const marked = (await look(CHAIR))?.names?.filter(({ isAssisted }) => isAssisted);
    expect(marked?.map((name) => name.seatId)).toEqual([seatId("minister-of-finance")]);
  });

  test("nobody enters a secret ballot for another", async () => {
    const voteId = await open({ isSecret: true });
    const input = { voteId, seatId: seatId(MINISTER), choice: "FOR" } as const;
    expect(await refusalOf(assistVote(app, by("specialist"), input))).toBe("vote-other-way");
  });
});

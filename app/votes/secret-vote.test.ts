import { expect, test } from "vitest";
import { personId, seats } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { by, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { MIXED_ROLL, plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { onVerifiedRecord } from "../testing/verified-votes.ts";
import { castSecretVote } from "./cast-secret-vote.server.ts";
import { votesByName } from "./by-name.views.server.ts";
import { castVote } from "./cast-vote.server.ts";
import { closeVote } from "./close-vote.server.ts";
import { openVote } from "./open-vote.server.ts";
import { addBallot } from "./secret-ballot.store.server.ts";
import type { Mark } from "./secret-ballot.ts";
import { PLAIN_FORM } from "./vote-form.ts";
import { currentVote } from "./vote.views.server.ts";

const CHAIR = "prime-minister";
const MINISTER = "minister-of-justice";
const voters = seats.map(({ code }) => code).filter((login) => MIXED_ROLL[login] !== "SUBSTITUTED");

onEachDatabase("castSecretVote", (place) => {
  let app: TestApp;
  let scene: Scene;

  onVerifiedRecord(place, (stage) => {
    ({ app, scene } = stage);
  });

  const open = async (options: string[] | null = null) => {
    const { voteId } = await openVote(app, by(CHAIR), {
      ...{ meetingId: scene.meetingId, itemId: scene.items.decision, question: null },
      form: { ...PLAIN_FORM, isSecret: true, options },
    });
    return voteId;
  };
  const cast = (login: string, voteId: string, mark: Mark = "F") =>
    castSecretVote(app, by(login), { voteId, mark });
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => "no refusal",
      (error: { code: string }) => error.code,
    );
  const look = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return currentVote(app.read, { person, meetingId: scene.meetingId });
  };

  test("the receipt says that the seat has voted, and not what", async () => {
    const voteId = await open();
    const receipt = await cast(MINISTER, voteId, "A");
    expect(receipt).toMatchObject({ voteId, choice: null, option: null });
    expect((await look(MINISTER))?.mine).toMatchObject({ is: "voter", receipt });
    expect((await look(CHAIR))?.progress).toEqual({ voted: 1, entitled: 25 });
    const marks = (await look(CHAIR))?.marks ?? [];
    expect(marks.filter(({ voted }) => voted)).toHaveLength(1);
  });

  test("one a seat, whatever comes second: not under another key, not as a named one", async () => {
    const voteId = await open();
    const intent = by(MINISTER);
    const first = await castSecretVote(app, intent, { voteId, mark: "A" });
    expect(await refusal(cast(MINISTER, voteId, "F"))).toBe("secret-vote-cast");
    const again = await castSecretVote(app, intent, { voteId, mark: "F" });
    expect(again).toEqual(first);
    const named = castVote(app, by(MINISTER), { voteId, choice: "FOR", replaces: null });
    expect(await refusal(named)).toBe("vote-other-way");
    expect(await app.read("secret_ballots").where({ vote_id: voteId })).toMatchObject([
      { mark: "A" },
    ]);
  });

  test("fifty at once for one seat leave one ballot", async () => {
    const voteId = await open();
    const sent = Array.from({ length: 50 }, (_, n) => cast(MINISTER, voteId, n % 2 ? "F" : "A"));
    const ends = await Promise.allSettled(sent);
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await app.read("secret_ballots").where({ vote_id: voteId })).toHaveLength(1);
    expect(await app.read("secret_turnouts").where({ vote_id: voteId })).toHaveLength(1);
  });

  test.each([
    ["a substitute", "deputy-of-health", "substitute-no-vote"],
    ["the substituted", "minister-of-health", "substitute-attends"],
    ["the secretariat", "specialist", "not-allowed"],
    ["an assistant", "assistant-of-justice", "not-allowed"],
    ["somebody outside", "officer-of-justice", "not-found"],
  ])("is not for %s", async (_, login, code) => {
    expect(await refusal(cast(login, await open()))).toBe(code);
  });

  test("takes only what is offered", async () => {
    expect(await refusal(cast(MINISTER, await open(), "1"))).toBe("invalid-input");
  });

  test("between alternatives takes a number or none", async () => {
    const voteId = await open(["Một Bộ chủ trì", "Hai Bộ cùng chủ trì"]);
    expect(await refusal(cast(MINISTER, voteId, "F"))).toBe("invalid-input");
    expect(await refusal(cast(MINISTER, voteId, "3"))).toBe("invalid-input");
    await cast(MINISTER, voteId, "2");
    await cast(CHAIR, voteId, "N");
  });

  test("ballots and turnouts are never changed; after the close none comes or goes", async () => {
    const voteId = await open();
    await cast(MINISTER, voteId);
    const of = (table: string) => app.write(table).where({ vote_id: voteId });
    await expect(of("secret_ballots").update({ mark: "A" })).rejects.toThrow(/append-only/);
    await expect(of("secret_turnouts").update({ at: 1 })).rejects.toThrow(/append-only/);
    await expect(of("secret_turnouts").delete()).rejects.toThrow(/append-only/);
    await app.write("votes").where({ id: voteId }).update({ state: "closed" });
    await expect(of("secret_ballots").delete()).rejects.toThrow(/append-only/);
    const late = { vote_id: voteId, key: crypto.randomUUID(), mark: "F" };
    await expect(app.write("secret_ballots").insert(late)).rejects.toThrow(/append-only/);
  });

  test("a ballot that cannot be written is not told in the fault", async () => {
    const voteId = await open();
    const ballot = { key: crypto.randomUUID(), mark: "A" } as const;
    await addBallot(app.write, voteId, ballot);
    const fault = await addBallot(app.write, voteId, ballot).catch(String);
    expect(fault).toMatch(/could not be written$/);
  });

  test("the columns of a ballot are its vote, a random key and a mark, and no more", async () => {
    const columns = Object.keys(await app.read("secret_ballots").columnInfo());
    expect(columns.sort()).toEqual(["key", "mark", "vote_id"]);
    const voteId = await open();
    for (const login of voters.slice(0, 6)) await cast(login, voteId, "F");
    const ballots = await app.read("secret_ballots").where({ vote_id: voteId });
    const turnout = await app.read("secret_turnouts").where({ vote_id: voteId });
    for (const { key } of ballots) {
      expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(JSON.stringify(turnout)).not.toContain(key);
    }
    expect(JSON.stringify(await app.read("events"))).not.toContain(ballots[0].key);
  });

  const swapped: Record<string, Mark> = { F: "A", A: "F", N: "N" };

  test("two votes with swapped choices differ in nothing but marks under random keys", async () => {
    const held = async (swaps: boolean) => {
      scene = await plantMeetingInSession(app);
      const voteId = await open();
      const answers: unknown[] = [];
      for (const [index, login] of voters.slice(0, 8).entries()) {
        const mark = (["F", "A", "A", "N", "F", "A", "F", "A"] as const)[index] ?? "N";
        answers.push(await cast(login, voteId, swaps ? (swapped[mark] ?? mark) : mark));
      }
      const view = await look(CHAIR);
      return { voteId, told: told([answers, view, await traces(voteId)]) };
    };
    const one = await held(false);
    const other = await held(true);
    expect(other.told).toBe(one.told);
    const marks = async ({ voteId }: { voteId: string }) =>
      (await app.read("secret_ballots").where({ vote_id: voteId }).pluck("mark")).sort().join("");
    expect(await marks(one)).toBe("AAAAFFFN");
    expect(await marks(other)).toBe("AAAFFFFN");
  });

  /** Everything that was written of a vote but its ballots. */
  const traces = async (voteId: string) => ({
    turnouts: await app.read("secret_turnouts").where({ vote_id: voteId }).orderBy("at"),
    casts: await app.read("casts").where({ vote_id: voteId }),
    events: await app
      .read("events")
      .where({ subject: `vote:${voteId}` })
      .orderBy("seq"),
    intents: (await app.read("intents").where({ act: "cast-secret-vote" })).filter(
      ({ answer }) => JSON.parse(answer).voteId === voteId,
    ),
    published: app.published.filter(({ subject }) => subject === `vote:${voteId}`),
  });

  /** Ids, hashes and instants are of each vote alone; their lengths are told. */
  const told = (written: unknown) =>
    JSON.stringify(written)
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "#")
      .replaceAll(/[0-9a-f]{64}/g, "##")
      .replaceAll(/[0-9A-Z]{4}( [0-9A-Z]{4}){2}/g, "code")
      .replaceAll(/\\*"(seq|at|openedAt)\\*":\d+/g, "$1");

  test("the fingerprint of the intent knows of no choice", async () => {
    const voteId = await open();
    await cast(MINISTER, voteId, "A");
    const intent = await app
      .read("intents")
      .where({ act: "cast-secret-vote" })
      .orderBy("at")
      .pluck("body_hash");
    expect(intent).toContain(sha256(JSON.stringify(["cast-secret-vote", { voteId }])));
  });

  test("the close counts the ballots and puts them in the log by their keys; nobody gets names", async () => {
    const voteId = await open();
    for (const [index, login] of voters.entries()) {
      await cast(login, voteId, index < 15 ? "F" : "A");
    }
    await closeVote(app, by(CHAIR), { voteId });
    const view = await look(CHAIR);
    expect(view).toMatchObject({ names: null, mayShowNames: false });
    expect(view?.result).toMatchObject({ outcome: "ADOPTED", tally: { for: 15, against: 10 } });
    const leaf = await app.read("log_payloads").whereLike("payload", `%${voteId}%ballots%`).first();
    const { ballots } = JSON.parse(leaf.payload);
    const keys = ballots.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(keys.toSorted());
    expect(ballots).toHaveLength(25);
    expect(await votesByName(app.read, scene.meetingId)).toEqual([]);
  });

  test("equal votes decide nothing, since nobody knows the Prime Minister's side", async () => {
    const voteId = await open();
    for (const [index, login] of voters.slice(0, 24).entries()) {
      await cast(login, voteId, index % 2 ? "F" : "A");
    }
    await closeVote(app, by(CHAIR), { voteId });
    expect((await look(CHAIR))?.result).toMatchObject({ outcome: "NO_DECISION", decidedBy: null });
  });

  test("where a ballot lies says nothing of when it came", async () => {
    const voteId = await open();
    for (const login of voters.slice(0, 12)) await cast(login, voteId, "F");
    if (place.name === "postgres") {
      const lying = await app.read.raw(
        "select key, xmin::text from secret_ballots where vote_id = ? order by ctid",
        [voteId],
      );
      const rows: { key: string; xmin: string }[] = lying.rows;
      expect(rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key).toSorted());
      expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
      return;
    }
    const [made] = await app.read("sqlite_master").where({ name: "secret_ballots", type: "table" });
    expect(made.sql).toMatch(/without rowid/i);
    await expect(app.read.raw("select rowid from secret_ballots")).rejects.toThrow(
      /no such column/,
    );
  });
});

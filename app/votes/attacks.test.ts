import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { keepCheckpoints } from "../record/keep-checkpoints.server.ts";
import { verifyRecord } from "../record/verification.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { announceVote } from "./announce-vote.server.ts";
import { castSecretVote } from "./cast-secret-vote.server.ts";
import { castVote } from "./cast-vote.server.ts";
import { closeDueVotes } from "./close-due-votes.server.ts";
import { closeVote } from "./close-vote.server.ts";
import { openVote } from "./open-vote.server.ts";
import { PLAIN_FORM, type VoteForm } from "./vote-form.ts";

const CHAIR = "prime-minister";
const MINISTER = "minister-of-justice";

onEachDatabase("attacks on a vote", (place) => {
  let app: TestApp;
  let scene: Scene;

  beforeEach(async () => {
    app = await startTestApp(place);
    scene = await plantMeetingInSession(app);
  });
  afterEach(() => app.end());

  const open = async (form: Partial<VoteForm>) => {
    const { voteId } = await openVote(app, by(CHAIR), {
      ...{ meetingId: scene.meetingId, itemId: scene.items.decision, question: null },
      form: { ...PLAIN_FORM, ...form },
    });
    return voteId;
  };
  const cast = (voteId: string, login = MINISTER) =>
    castVote(app, by(login), { voteId, choice: "FOR", replaces: null });
  const codes = async () => {
    await keepCheckpoints(app);
    return (await verifyRecord(app, "all")).findings.map(({ code }) => code);
  };

  test("row 7: a vote with a time is closed early by those who conduct it only, and it shows", async () => {
    const voteId = await open({ closesAfter: 600 });
    for (const login of [MINISTER, "assistant-of-justice"]) {
      expect(await refusalOf(closeVote(app, by(login), { voteId }))).toBe("not-allowed");
    }
    for (const login of ["operator", "auditor", "officer-of-justice"]) {
      expect(await refusalOf(closeVote(app, by(login), { voteId }))).toBe("not-found");
    }
    await closeVote(app, by(CHAIR), { voteId });
    const [payload] = await app
      .read("log_payloads")
      .whereLike("payload", `%${voteId}%closedHow%`)
      .pluck("payload");
    expect(JSON.parse(payload)).toMatchObject({ closedHow: "hand", closedBy: personId(CHAIR) });
    expect(await codes()).toEqual([]);
  });

  test("row 7: more time given in the tables alone is named, and what was cast in it counts for nothing", async () => {
    const voteId = await open({ closesAfter: 60 });
    const row = () => app.write("votes").where({ id: voteId });
    const { closes_at: closesAt } = await row().first();
    await row().update({ closes_at: closesAt + 3_600_000 });
    app.time.moveTo(closesAt + 1000);
    await closeDueVotes(app);
    await cast(voteId);
    expect(await codes()).toEqual(["cast-late", "time-row-differs", "cast-unlogged"]);
    await closeVote(app, by(CHAIR), { voteId });
    expect(await codes()).toContain("result-differs");
  });

  test("row 23: no table and no line of a log holds a choice beside a seat, a person or an instant", async () => {
    const voteId = await open({ isSecret: true });
    for (const [login, mark] of [
      [MINISTER, "A"],
      [CHAIR, "F"],
    ] as const) {
      await castSecretVote(app, by(login), { voteId, mark });
    }
    await closeVote(app, by(CHAIR), { voteId });
    await announceVote(app, by(CHAIR), { voteId });
    const keys: string[] = await app.read("secret_ballots").pluck("key");
    const holding = new Map<string, string[]>();
    for (const table of await tables()) {
      const rows: unknown[] = await app.read(table);
      const texts = rows.map((one) => JSON.stringify(one));
      const held = texts.filter((text) => keys.some((key) => text.includes(key)));
      if (held.length > 0) holding.set(table, held);
    }
    // The ballots themselves, and their one leaf, which holds them all.
    expect([...holding.keys()].toSorted()).toEqual(["log_payloads", "secret_ballots"]);
    expect(holding.get("log_payloads")).toHaveLength(1);
    const told = [...holding.values()].flat().join("\n");
    for (const login of [MINISTER, CHAIR]) {
      expect(told).not.toContain(personId(login));
      expect(told).not.toContain(`seat-${login}`);
    }
    expect(told).not.toMatch(/"(at|seq|seatId|personId)/);
    expect(Object.keys(await app.read("secret_ballots").columnInfo()).toSorted()).toEqual([
      ...["key", "mark", "vote_id"],
    ]);
    expect(JSON.stringify(app.published)).not.toMatch(/"mark"|"choice"/);
  });

  const tables = async (): Promise<string[]> =>
    place.name === "postgres"
      ? app.read("pg_tables").where({ schemaname: "public" }).pluck("tablename")
      : app.read("sqlite_master").where({ type: "table" }).pluck("name");
});

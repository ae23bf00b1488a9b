import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { seatId, seats } from "../../db/fixtures/government.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import type { AnsweredCast, AskedCast } from "../testing/casts-in-child.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { closeVote } from "../votes/close-vote.server.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { verifyRecord } from "./verification.views.server.ts";

const CHAIR = "prime-minister";
/** After how many acknowledged casts the power fails, and how many milliseconds later still. */
const KILLS = [
  { casts: 5, ms: 0 },
  { casts: 35, ms: 4 },
  { casts: 65, ms: 13 },
];
const ROUNDS = 3;

const connection = z.object({ connectionString: z.string() });

onEachDatabase("killed while a vote is open", (place) => {
  let app: TestApp;
  let voteId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    const { meetingId, items } = await plantMeetingInSession(app, {});
    const input = { meetingId, itemId: items.decision, question: null };
    voteId = (await openVote(app, by(CHAIR), input)).voteId;
  });
  afterEach(() => app.end());

  const start = (): Promise<ChildProcess> => {
    const url =
      place.name === "postgres"
        ? connection.parse(app.write.client.config.connection).connectionString
        : "";
    const script = path.resolve(import.meta.dirname, "../testing/casts-in-child.ts");
    const given = [app.settings.dataDir, url, String(app.clock())];
    const child = fork(script, given, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    return new Promise((resolve, reject) => {
      child.once("message", () => resolve(child));
      child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
    });
  };

  test("what was acknowledged is stored, each intent once, and the record agrees", async () => {
    const waiting = new Map<string, { asked: AskedCast; done: (answer: AnsweredCast) => void }>();
    const kills = [...KILLS];
    const signals: unknown[] = [];
    const acknowledged: { castId: string; asked: AskedCast }[] = [];
    const refused: string[] = [];
    let child: ChildProcess | null = null;
    let isOver = false;

    const hear = (answer: AnsweredCast) => {
      const waited = waiting.get(answer.key);
      if (!waited) return;
      waiting.delete(answer.key);
      if ("code" in answer) refused.push(answer.code);
      else acknowledged.push({ castId: answer.castId, asked: waited.asked });
      waited.done(answer);
      if (kills[0] && acknowledged.length >= kills[0].casts) {
        const { ms } = kills.shift() ?? { ms: 0 };
        setTimeout(() => child?.kill("SIGKILL"), ms);
      }
    };
    /** Whoever has no answer sends the same again, under the same key, to the server come back. */
    const serve = async (): Promise<void> => {
      const next = await start();
      next.on("message", hear);
      next.once("exit", (_code, signal) => {
        signals.push(signal);
        child = null;
        if (!isOver) void serve();
      });
      child = next;
      for (const { asked } of waiting.values()) next.send(asked);
    };
    const ask = (asked: AskedCast): Promise<AnsweredCast> =>
      new Promise((done) => {
        waiting.set(asked.key, { asked, done });
        if (child?.connected) child.send(asked, () => undefined);
      });
    const voter = async (login: string) => {
      let replaces: string | null = null;
      for (let round = 0; round < ROUNDS; round += 1) {
        const choice = round % 2 ? ("AGAINST" as const) : ("FOR" as const);
        const asked = { login, key: crypto.randomUUID(), voteId, choice, replaces };
        const answer = await ask(asked);
        if ("castId" in answer) replaces = answer.castId;
      }
    };

    await serve();
    await Promise.all(seats.map(({ code }) => voter(code)));
    isOver = true;
    const ended = new Promise((resolve) => child?.once("exit", resolve));
    // As hard as the others: this end, too, is no goodbye.
    (child as ChildProcess | null)?.kill("SIGKILL");
    await ended;

    const stored = await app.read("casts").where({ vote_id: voteId }).orderBy("seq");
    const known = stored.map((row) => `${row.id} ${row.seat_id} ${row.choice} ${row.replaces_id}`);
    const told = acknowledged.map(
      ({ castId, asked: { login, choice, replaces } }) =>
        `${castId} ${seatId(login)} ${choice} ${replaces}`,
    );
    expect(
      told.filter((cast) => !known.includes(cast)),
      "acknowledged and lost",
    ).toEqual([]);
    expect(told.toSorted()).toEqual(known.toSorted());
    expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, index) => index + 1));
    expect(refused).toEqual([]);
    expect(kills).toEqual([]);
    expect(new Set(signals)).toEqual(new Set(["SIGKILL"]));
    const { tally } = await closed();
    expect(tally).toMatchObject({ for: 27, against: 0, notCast: 0, invalid: 0 });
    expect((await verifyRecord(app, "all")).findings).toEqual([]);
  }, 120_000);

  const closed = async () => {
    await closeVote(app, by(CHAIR), { voteId });
    const { result } = await app.read("votes").where({ id: voteId }).first();
    return JSON.parse(result);
  };
});

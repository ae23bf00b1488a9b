import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { startMailServer, type MailServer } from "../../e2e/support/mail-server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { issuedClauses } from "../testing/issued-clauses.ts";
import type { Reminding, RemindingOrder } from "../testing/reminds-in-child.ts";
import { soon } from "../testing/soon.ts";
import { assignTask } from "./assign-task.server.ts";

const script = path.resolve(import.meta.dirname, "../testing/reminds-in-child.ts");
const connection = z.object({ connectionString: z.string() });
const TASKS = 3;
const TOLD = ["lead-of-finance", "lead-of-justice", "officer-of-finance", "officer-of-justice"];

/** A day on which a rung is reached, and how the first of the two dies on it: never, or when. */
const DAYS: { at: string; dies: RemindingOrder["dies"] }[] = [
  { at: "2027-01-21T09:00", dies: null },
  // While it climbs the ladder, while it tells one person after the other, and while it mails.
  { at: "2027-01-27T09:00", dies: { before: "statement", nth: 9 } },
  { at: "2027-01-29T09:00", dies: { before: "statement", nth: 40 } },
  { at: "2027-01-31T09:00", dies: { before: "mail", nth: 2 } },
];

onEachDatabase("two processes remind", (place) => {
  let app: TestApp;
  let server: MailServer;
  const running: ChildProcess[] = [];

  beforeEach(async () => {
    [app, server] = [await startTestApp(place), await startMailServer()];
    for (const clauseId of await issuedClauses(app, TASKS)) {
      const duty = { title: "Trình", deliverable: "Tờ trình", deadline: "trong tháng 1 năm 2027" };
      const parties = {
        leadId: organisationId("justice"),
        coordinatorIds: [organisationId("finance")],
      };
      await assignTask(app, by("specialist"), { clauseId, ...duty, ...parties });
    }
  });
  afterEach(async () => {
    running.splice(0).forEach((child) => child.kill("SIGKILL"));
    await app.end();
    await server.stop();
  });

  function start(): Promise<ChildProcess> {
    const url =
      place.name === "postgres"
        ? connection.parse(app.write.client.config.connection).connectionString
        : "";
    const given = [app.settings.dataDir, server.url, url];
    const child = fork(script, given, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    running.push(child);
    return said(child, "ready").then(() => child);
  }
  const said = (child: ChildProcess, word: Reminding) =>
    new Promise<void>((resolve, reject) => {
      child.on("message", (message) => void (message === word && resolve()));
      child.once("exit", (code, signal) => reject(new Error(`ended with ${code ?? signal}`)));
    });
  const go = (child: ChildProcess, at: number, dies: RemindingOrder["dies"] = null) =>
    child.send({ go: at, dies } satisfies RemindingOrder);
  async function rest(child: ChildProcess): Promise<void> {
    const resting = said(child, "resting");
    child.send({ go: null, dies: null } satisfies RemindingOrder);
    await resting;
  }

  /** Both at once; of two of which one dies, the other carries on, and a third comes after it. */
  async function play([one, other]: Pair, { at, dies }: (typeof DAYS)[number]): Promise<Pair> {
    const now = Date.parse(`${at}+07:00`);
    if (!dies) {
      go(one, now);
      go(other, now);
      await allSent();
      return [one, other];
    }
    const ended = new Promise((resolve) => one.once("exit", (_, signal) => resolve(signal)));
    const third = start();
    const writing = said(one, "writing");
    go(one, now, dies);
    await writing;
    // Of the mails the other leaves it some: it begins once it is dead.
    if (dies.before === "mail") await ended;
    go(other, now);
    expect(await ended).toBe("SIGKILL");
    // Past the time for which the dead one had taken a mail.
    go(other, now + 121_000);
    await allSent();
    return [await third, other];
  }
  type Pair = [ChildProcess, ChildProcess];

  const allSent = () =>
    soon(async () => {
      const { seq } = (await roundEvents()).at(-1) ?? { seq: -1 };
      const mails = await app.read("outbox").where({ event_seq: seq }).select("sent_at");
      expect(mails.filter(({ sent_at }) => sent_at !== null)).toHaveLength(TOLD.length);
    });
  const roundEvents = () =>
    app.read("events").where("type", "reminder-round.held").orderBy("seq").select("seq", "payload");

  test("each reminder is told and mailed once, whichever of them is killed in the middle", async () => {
    let pair: Pair = await Promise.all([start(), start()]);
    for (const [index, day] of DAYS.entries()) {
      pair = await play(pair, day);
      await Promise.all(pair.map(rest));
      const rounds = await roundEvents();
      expect(rounds.map(({ payload }) => JSON.parse(payload).reminded)).toEqual(
        Array(index + 1).fill(TASKS),
      );
      const told = await app.read("events").where("type", "task.deadline-near").pluck("subject");
      expect(told).toHaveLength(TASKS * (index + 1));
      const notices = await app
        .read("notices")
        .where({ kind: "task-reminders", event_seq: rounds.at(-1)?.seq })
        .pluck("person_id");
      expect(notices.toSorted()).toEqual(TOLD.map(personId).toSorted());
    }
    const arrived = server.mails.map(({ read }) => ({
      to: read.to?.[0]?.address?.split("@")[0],
      id: read.messageId,
    }));
    const once = new Map(arrived.map((mail) => [mail.id, mail.to]));
    const each = TOLD.flatMap((login) => DAYS.map(() => login));
    expect([...once.values()].toSorted()).toEqual(each);
    // What the server took in the very moment of the kill, at most one for each of the two jobs that
    // deliver, comes again, known as the same.
    expect([1, 2]).toContain(arrived.length - each.length);
  }, 60_000);
});

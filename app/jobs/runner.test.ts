import { afterEach, beforeEach, expect, test } from "vitest";
import { commit } from "../platform/commit.server.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import type { ListeningJob } from "./job.ts";
import { startJobs, type Jobs } from "./runner.server.ts";

const pace = { lookEveryMs: 60_000, retryMs: 5, longestRetryMs: 20 };

onEachDatabase("startJobs", (place) => {
  let app: TestApp;
  let running: Jobs | null = null;

  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(async () => {
    await running?.stop();
    running = null;
    await app.end();
  });

  const happen = (type: string, subject: string) =>
    commit(app, { act: "happen", intent: null, input: null }, (tx) => {
      tx.record({ type, subject, payload: { figure: 1 } });
      return Promise.resolve(null);
    });

  function listener(run: ListeningJob["run"]): ListeningJob {
    return { name: "listener", listensTo: ["bell.rung"], run };
  }

  function start(...jobs: Parameters<typeof startJobs>[1]): Jobs {
    running = startJobs(app, jobs, pace);
    return running;
  }

  const cursor = async (): Promise<number> =>
    (await app.read("job_cursors").where({ job: "listener" }).first("seq"))?.seq ?? 0;

  test("takes the events of its types in their order, those of before the start too", async () => {
    const heard: string[] = [];
    await happen("bell.rung", "bell:1");
    await happen("bell.polished", "bell:1");
    await happen("bell.rung", "bell:2");
    start(
      listener((_, event) => {
        heard.push(event.subject);
        return Promise.resolve();
      }),
    );
    await expect.poll(() => heard).toEqual(["bell:1", "bell:2"]);
    await expect.poll(cursor).toBe(3);
  });

  test("is woken for what happens later", async () => {
    const heard: string[] = [];
    const jobs = start(
      listener((_, event) => {
        heard.push(event.subject);
        return Promise.resolve();
      }),
    );
    await happen("bell.rung", "bell:1");
    jobs.wake();
    await expect.poll(() => heard).toEqual(["bell:1"]);
    await happen("bell.rung", "bell:2");
    jobs.wake();
    await expect.poll(() => heard).toEqual(["bell:1", "bell:2"]);
  });

  test("tries a failed event again and takes no later one before it", async () => {
    const tried: string[] = [];
    await happen("bell.rung", "bell:1");
    await happen("bell.rung", "bell:2");
    start(
      listener((_, event) => {
        tried.push(event.subject);
        return tried.length < 3 ? Promise.reject(new Error("cracked")) : Promise.resolve();
      }),
    );
    await expect.poll(() => tried).toEqual(["bell:1", "bell:1", "bell:1", "bell:2"]);
  });

  test("one failing job does not hold up another", async () => {
    const heard: string[] = [];
    await happen("bell.rung", "bell:1");
    start(
      { ...listener(() => Promise.reject(new Error("cracked"))), name: "broken" },
      listener((_, event) => {
        heard.push(event.subject);
        return Promise.resolve();
      }),
    );
    await expect.poll(() => heard).toEqual(["bell:1"]);
    const standing = (name: string) => app.vitals.jobs().find((job) => job.name === name);
    await expect.poll(() => standing("broken")?.faults).toBeGreaterThan(1);
    expect(standing("broken")?.lastFault?.kind).toBe("Error");
    expect(standing("listener")).toMatchObject({ faults: 0, lastFault: null, nextAt: null });
  });

  test("a process that ended before the cursor moved repeats that event, and only that", async () => {
    const heard: string[] = [];
    await happen("bell.rung", "bell:1");
    await happen("bell.rung", "bell:2");
    const hear = listener((_, event) => {
      heard.push(event.subject);
      return Promise.resolve();
    });
    const first = startJobs(app, [hear], pace);
    await expect.poll(cursor).toBe(2);
    await first.stop();
    await app.write("job_cursors").update({ seq: 1 });
    start(hear);
    await expect.poll(cursor).toBe(2);
    expect(heard).toEqual(["bell:1", "bell:2", "bell:2"]);
  });

  test("stops only once the work in hand has ended", async () => {
    let isDone = false;
    let hasBegun = false;
    await happen("bell.rung", "bell:1");
    await happen("bell.rung", "bell:2");
    const jobs = start(
      listener(async () => {
        hasBegun = true;
        await new Promise((resolve) => setTimeout(resolve, 50));
        isDone = true;
      }),
    );
    await expect.poll(() => hasBegun).toBe(true);
    await jobs.stop();
    expect(isDone).toBe(true);
    expect(await cursor()).toBe(1);
  });

  test("a sweep runs at the start and again in its time", async () => {
    let runs = 0;
    start({
      name: "sweep",
      listensTo: "every",
      everyMs: 10,
      run: () => Promise.resolve((runs += 1)),
    });
    await expect.poll(() => runs).toBeGreaterThan(2);
  });
});

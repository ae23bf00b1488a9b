import type { App } from "../platform/app.server.ts";
import type { JobRun } from "../platform/vitals.server.ts";
import { eventsFor, moveCursor } from "./job-cursor.server.ts";
import type { Job, ListeningJob } from "./job.ts";

/*
 * What must happen because of an event is done here, not in the act: a job takes the events after
 * its stored cursor, in order, and moves the cursor only when the work is done. A process killed in
 * between repeats that one event, so a job's work must do no harm when run twice. A fault never
 * skips an event: the job waits, longer each time, and tries the same one again. Waking is only a
 * hint; every half minute a job looks by itself.
 */

export type Jobs = {
  wake(): void;
  /** Ends once the pieces of work now running have ended. */
  stop(): Promise<void>;
};

type Pace = { lookEveryMs: number; retryMs: number; longestRetryMs: number };

const usual: Pace = { lookEveryMs: 30_000, retryMs: 500, longestRetryMs: 60_000 };

export function startJobs(app: App, jobs: readonly Job[], pace: Pace = usual): Jobs {
  const loops = jobs.map((job) => startLoop(app, job, pace));
  return {
    wake: () => loops.forEach((loop) => loop.wake()),
    stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))),
  };
}

type Loop = { wake(): void; stop(): Promise<void> };

/** One loop a job, so a job never meets itself; it sleeps until woken or until its time has come. */
function startLoop(app: App, job: Job, pace: Pace): Loop {
  const bell = makeBell();
  const isStopped = () => bell.isBroken();
  const ended = live();

  async function live(): Promise<void> {
    let faults = 0;
    let lastFault: JobRun["lastFault"] = null;
    app.vitals.jobRan({ ...unrun, name: job.name });
    while (!isStopped()) {
      const startedAt = app.clock();
      const begun = performance.now();
      const fault = await attempt(app, job, isStopped);
      faults = fault === null ? 0 : faults + 1;
      if (fault !== null) lastFault = { kind: fault, at: app.clock() };
      const retryMs = Math.min(pace.retryMs * 2 ** (faults - 1), pace.longestRetryMs);
      const pauseMs = faults > 0 ? retryMs : job.listensTo === "every" ? job.everyMs : null;
      const tookMs = Math.round(performance.now() - begun);
      const nextAt = pauseMs === null ? null : app.clock() + pauseMs;
      app.vitals.jobRan({ name: job.name, startedAt, tookMs, nextAt, faults, lastFault });
      if (pauseMs === null) await bell.sleep(pace.lookEveryMs);
      else await bell.sleep(pauseMs, { deaf: true });
    }
  }

  return {
    wake: bell.ring,
    stop: () => {
      bell.breakIt();
      return ended;
    },
  };
}

const unrun = { startedAt: null, tookMs: null, nextAt: null, faults: 0, lastFault: null };

/** Null when it went well, else the kind of fault. */
async function attempt(app: App, job: Job, isStopped: () => boolean): Promise<string | null> {
  try {
    if (job.listensTo === "every") await job.run(app);
    else await takeEvents(app, job, isStopped);
    return null;
  } catch (error) {
    // The kind of fault only: a message may carry what was being written.
    const fault = kindOf(error);
    app.log.error({ job: job.name, fault }, "job failed; it will try again");
    return fault;
  }
}

const AT_ONCE = 50;

async function takeEvents(app: App, job: ListeningJob, isStopped: () => boolean): Promise<void> {
  while (!isStopped()) {
    const events = await eventsFor(app.read, job, AT_ONCE);
    for (const event of events) {
      if (isStopped()) return;
      await job.run(app, event);
      await moveCursor(app.write, job.name, event.seq);
    }
    if (events.length < AT_ONCE) return;
  }
}

function kindOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return typeof error;
  if ("code" in error && typeof error.code === "string") return error.code;
  return "name" in error && typeof error.name === "string" ? error.name : "unknown";
}

/** A sleep that a ring ends; a ring while nobody sleeps ends the next sleep at once. */
function makeBell() {
  let rung = false;
  let broken = false;
  let wakeUp: (() => void) | null = null;
  let isDeaf = false;
  return {
    ring() {
      rung = true;
      if (!isDeaf) wakeUp?.();
    },
    breakIt() {
      broken = true;
      wakeUp?.();
    },
    isBroken: () => broken,
    /** Deaf: only time or the end of everything ends it; a ring is kept for later. */
    async sleep(ms: number, { deaf = false } = {}): Promise<void> {
      isDeaf = deaf;
      if (!broken && (deaf || !rung)) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wakeUp = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wakeUp = null;
      if (!deaf) rung = false;
    },
  };
}

import type { App } from "../platform/app.server.ts";
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
    while (!isStopped()) {
      const done = await attempt(app, job, isStopped);
      faults = done ? 0 : faults + 1;
      const retryMs = Math.min(pace.retryMs * 2 ** (faults - 1), pace.longestRetryMs);
      if (!done) await bell.sleep(retryMs, { deaf: true });
      else if (job.listensTo === "every") await bell.sleep(job.everyMs, { deaf: true });
      else await bell.sleep(pace.lookEveryMs);
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

async function attempt(app: App, job: Job, isStopped: () => boolean): Promise<boolean> {
  try {
    if (job.listensTo === "every") await job.run(app);
    else await takeEvents(app, job, isStopped);
    return true;
  } catch (error) {
    // The kind of fault only: a message may carry what was being written.
    app.log.error({ job: job.name, fault: kindOf(error) }, "job failed; it will try again");
    return false;
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

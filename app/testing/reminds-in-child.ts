import path from "node:path";
import { z } from "zod";
import { startJobs, type Jobs } from "../jobs/runner.server.ts";
import { schedule } from "../jobs/schedule.server.ts";
import { makeApp } from "../make-app.server.ts";
import { steeredClock } from "../platform/clock.server.ts";
import { readSettings } from "../platform/settings.server.ts";

/*
 * A process with the jobs of the server that remind and mail. Told to go it runs them at the hour it
 * is given until told to rest; where it is to die it does so as by a power switch: before its n-th
 * statement of those that write, or once the mail server has taken its n-th mail.
 */
const order = z.object({
  go: z.number().nullable(),
  dies: z.object({ before: z.enum(["statement", "mail"]), nth: z.number() }).nullable(),
});
export type RemindingOrder = z.output<typeof order>;
export type Reminding = "ready" | "writing" | "resting";

const JOBS = ["remind-tasks", "send-reminders", "deliver-new-mails", "deliver-mails"];
const LOOK_EVERY_MS = 25;

const [dataDir = "", smtpUrl = "", databaseUrl = ""] = process.argv.slice(2);
const time = steeredClock(0);
const { app, database } = await makeApp(
  readSettings({
    ...{ DATA_DIR: path.resolve(dataDir), SMTP_URL: smtpUrl, LOG_LEVEL: "silent" },
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  }),
  time.now,
);
const tell = (said: Reminding) => process.send?.(said);

let dies: RemindingOrder["dies"] = null;
const done = { statement: 0, mail: 0 };
function count(what: keyof typeof done): void {
  done[what] += 1;
  if (dies?.before === what && done[what] >= dies.nth) process.kill(process.pid, "SIGKILL");
}
database.write.on("query", () => {
  count("statement");
  if (done.statement === 1) tell("writing");
});
const { mail } = app;
if (mail) {
  app.mail = {
    ...mail,
    carry: async (letter) => {
      const carried = await mail.carry(letter);
      count("mail");
      return carried;
    },
  };
}

let jobs: Jobs | null = null;
let obeyed = Promise.resolve();
process.on("message", (message) => {
  obeyed = obeyed.then(() => obey(order.parse(message)));
});
async function obey(given: RemindingOrder): Promise<void> {
  await jobs?.stop();
  jobs = null;
  if (given.go === null) return void tell("resting");
  time.moveTo(given.go);
  ({ dies } = given);
  Object.assign(done, { statement: 0, mail: 0 });
  jobs = startJobs(app, hurried(), { lookEveryMs: LOOK_EVERY_MS, retryMs: 5, longestRetryMs: 50 });
}

const hurried = () =>
  schedule
    .filter(({ name }) => JOBS.includes(name))
    .map((job) => (job.listensTo === "every" ? { ...job, everyMs: LOOK_EVERY_MS } : job));
tell("ready");

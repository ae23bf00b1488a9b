import type { Server } from "node:http";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { migrate } from "../db/knexfile.ts";
import { openCollab } from "./annotations/open-collab.server.ts";
import { collabDoors, liveHooks } from "./live-hooks.server.ts";
import { makeSignInLimits } from "./accounts/make-sign-in-limits.server.ts";
import { beginLive, howToBegin, requireOwnMode } from "./cli/begin-mode.ts";
import { isSeeded, seedDemo } from "./cli/seed.ts";
import { consoleToLog } from "./console-lines.server.ts";
import { startJobs } from "./jobs/runner.server.ts";
import { schedule } from "./jobs/schedule.server.ts";
import { Live } from "./live/live.server.ts";
import { openUpgrades } from "./live/upgrade.server.ts";
import { makeApp } from "./make-app.server.ts";
import { keepDrafts } from "./drafting/keep-drafts.server.ts";
import { beginIntake } from "./papers/begin-intake.server.ts";
import { checkOrigin } from "./origin.server.ts";
import { openHttp } from "./open-http.server.ts";
import { isNotStarting } from "./platform/not-starting.ts";
import { readSettings } from "./platform/settings.server.ts";
import { readSubjectVersions } from "./platform/subject-versions.server.ts";
import { checkRecord } from "./record/check-record.server.ts";
import { openRecord } from "./record/open-record.server.ts";
import { serveClock } from "./serve-clock.server.ts";
import { serveHttp } from "./serve-http.server.ts";
import { watchDoors } from "./watch-doors.server.ts";

/*
 * The only place that builds things: settings, clock, database, files, live door, jobs. Everything
 * live reaches the routes through Remix's load context, because Vite bundles them apart from this.
 */

process.on("uncaughtException", sayAndEnd);

const settings = readSettings(process.env);
const clock = await serveClock(settings);
const { app, database } = await makeApp(settings, clock);
consoleToLog(app.log);
app.giveUp = sayAndEnd;
await migrate(database);
await requireOwnMode(app);
await openRecord(app);
if (settings.mode === "live") await beginLive(app);
else if (!(await isSeeded(app))) await seedDemo(app);

if (!app.isReadOnly) await beginIntake(app);

if (!app.isReadOnly) await checkRecord(app, "latest");

const live = new Live(liveHooks(app), await readSubjectVersions(app.read));
const collab = openCollab(app, collabDoors(app), [keepDrafts(app)]);
const jobs = startJobs(app, app.isReadOnly ? [] : schedule);
app.publish = (events) => {
  for (const { type } of events) if (type === "sign-in.refused") app.vitals.signInRefused();
  live.wake(events);
  collab.wake(events);
  jobs.wake();
};

const limits = makeSignInLimits();
const stage = { isDraining: false };
const watched = watchDoors(app, {
  isDraining: () => stage.isDraining,
  sockets: () => live.sockets(),
  rooms: () => collab.rooms(),
});
const http = openHttp(await serveHttp({ app, limits, watched, version: () => live.version() }));
openUpgrades(http, {
  mayEnter: ({ headers }) =>
    checkOrigin({ origins: settings.origins, method: "UPGRADE", headers }) === "pass",
  addresses: {
    "/live": (request, socket, head) => live.accept(request, socket, head),
    "/collab": (request, socket, head) => collab.accept(request, socket, head),
  },
});

const pidFile = path.join(settings.dataDir, "server.pid");
await listen(http);
writeFileSync(pidFile, String(process.pid));
app.log.info({ at: settings.origins[0] }, "serving");
process.stdout.write(`e-Cabinet: ${settings.origins[0]}\n`);
if (settings.mode === "live") process.stdout.write(await howToBegin(app));

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());

/** What is known by name is one sentence; of anything else the stack is wanted. */
function sayAndEnd(error: unknown): void {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${isNotStarting(error) ? error.message : told}\n`);
  process.exit(1);
}

async function stop(): Promise<void> {
  stage.isDraining = true;
  rmSync(pidFile, { force: true });
  if (settings.drainSeconds > 0) await setTimeout(settings.drainSeconds * 1000);
  live.close();
  await collab.close();
  http.close();
  http.closeAllConnections();
  await jobs.stop();
  await database.close();
  process.exit(0);
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, resolve);
  });
}

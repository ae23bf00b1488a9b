import { migrate } from "../../db/knexfile.ts";
import { makeApp } from "../make-app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { readSettings } from "../platform/settings.server.ts";
import { openRecord } from "../record/open-record.server.ts";
import { keptIn } from "./begin-mode.ts";
import type { CommandResult } from "./deadline.ts";
import { emptyEverything, servingProcess } from "./renew.ts";
import { isSeeded, seedDemo } from "./seed.ts";

/**
 * `ecabinet seed [--fresh]`: fills an empty database with the demo, or drops everything and fills it
 * anew. Not under a running server.
 */
export async function runSeed(args: readonly string[]): Promise<CommandResult> {
  const isFresh = args[0] === "--fresh";
  if (args.length > (isFresh ? 1 : 0)) return refused("The only option is --fresh.\n");
  const settings = readSettings(process.env);
  const serving = servingProcess(settings.dataDir);
  if (serving !== null) {
    return refused(
      `A server is running on ${settings.dataDir} (process ${serving}). Stop it first.\n`,
    );
  }
  if (settings.mode === "live") return refused("The demo is not for MODE=live.\n");
  const { app, database } = await makeApp(settings, systemClock);
  try {
    if ((await keptIn(database.read)) === "live") {
      return refused("This is the database of a live system: nothing in it is dropped.\n");
    }
    if (isFresh) await emptyEverything(database, settings);
    else await migrate(database);
    if (await isSeeded(app)) {
      return refused("The database is not empty. Renew the demo with `seed --fresh`.\n");
    }
    await openRecord(app);
    await seedDemo(app);
    return { exit: 0, stdout: "", stderr: "The demo is ready.\n" };
  } finally {
    await database.close();
  }
}

function refused(sentence: string): CommandResult {
  return { exit: 2, stdout: "", stderr: sentence };
}

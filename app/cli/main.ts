import { makeApp } from "../make-app.server.ts";
import { migrate } from "../../db/knexfile.ts";
import { systemClock } from "../platform/clock.server.ts";
import { readSettings } from "../platform/settings.server.ts";
import { runDeadline, type CommandResult } from "./deadline.ts";
import { emptyEverything, servingProcess } from "./renew.ts";
import { isSeeded, seedDemo } from "./seed.ts";

/*
 * `npm run ecabinet -- <command>`. A closed list; standard output carries answers only, everything
 * else goes to standard error. Exit 2: the command was not understood or cannot be done so.
 */

const USAGE = `ecabinet deadline "<text>" [--from <instant>]   the instant a written deadline means
ecabinet seed                                   fill an empty database with the demo
ecabinet seed --fresh                           drop everything and fill it anew
`;

const commands: Record<string, (args: readonly string[]) => CommandResult | Promise<CommandResult>> =
  {
    deadline: (args) => runDeadline(args, readSettings(process.env).dueTime),
    seed: runSeed,
  };

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
const result = command ? await command(args) : refused(USAGE);
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
process.exitCode = result.exit;

async function runSeed(args: readonly string[]): Promise<CommandResult> {
  const isFresh = args[0] === "--fresh";
  if (args.length > (isFresh ? 1 : 0)) return refused(USAGE);
  const settings = readSettings(process.env);
  const serving = servingProcess(settings.dataDir);
  if (serving !== null) {
    return refused(`A server is running on ${settings.dataDir} (process ${serving}). Stop it first.\n`);
  }
  const { app, database } = await makeApp(settings, systemClock);
  try {
    if (isFresh) await emptyEverything(database, settings.dataDir);
    else await migrate(database);
    if (await isSeeded(app)) {
      return refused("The database is not empty. Renew the demo with `seed --fresh`.\n");
    }
    await seedDemo(app);
    return { exit: 0, stdout: "", stderr: "The demo is ready.\n" };
  } finally {
    await database.close();
  }
}

function refused(sentence: string): CommandResult {
  return { exit: 2, stdout: "", stderr: sentence };
}

import { existsSync } from "node:fs";
import path from "node:path";
import { requireNoNewer } from "../../db/knexfile.ts";
import { makeApp, type Made } from "../make-app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { readSettings } from "../platform/settings.server.ts";
import { SQLITE_FILE } from "./backup-manifest.ts";
import type { CommandResult } from "./deadline.ts";
import { databaseFindings } from "./doctor-database.ts";
import { machineFindings } from "./doctor-machine.ts";
import { queueFindings } from "./doctor-queues.ts";

/** `wrong` wants somebody's hand; `note` is worth knowing. */
export type Diagnosis = { is: "fine" | "note" | "wrong"; of: string; words: string };

/**
 * `ecabinet doctor`: how the machine, the database and the queues stand, beside a running server or
 * without one; it changes nothing. Exit 0: nothing is wrong; 1: something is; 2: it could not look.
 */
export async function runDoctor(args: readonly string[]): Promise<CommandResult> {
  if (args.length > 0) return { exit: 2, stdout: "", stderr: "doctor takes no arguments.\n" };
  const settings = readSettings(process.env);
  if (!settings.databaseUrl && !existsSync(path.join(settings.dataDir, SQLITE_FILE))) {
    return { exit: 2, stdout: "", stderr: `There is no database in ${settings.dataDir}.\n` };
  }
  const made = await makeApp(settings, systemClock);
  try {
    return report(await diagnose(made));
  } finally {
    await made.database.close();
  }
}

export async function diagnose(made: Made): Promise<Diagnosis[]> {
  await requireNoNewer(made.database.read);
  return [
    ...(await databaseFindings(made)),
    ...(await queueFindings(made.app)),
    ...(await machineFindings(made.app)),
  ];
}

function report(found: readonly Diagnosis[]): CommandResult {
  const lines = found.map(({ is, of, words }) => `${is.padEnd(5)}  ${of}: ${words}\n`);
  const wrong = found.filter(({ is }) => is === "wrong").length;
  return {
    exit: wrong > 0 ? 1 : 0,
    stdout: lines.join(""),
    stderr: wrong > 0 ? `${wrong} of these want somebody's hand.\n` : "",
  };
}

import { migrate } from "../../db/knexfile.ts";
import { makeApp } from "../make-app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { isRefusal } from "../platform/refusal.ts";
import { readSettings } from "../platform/settings.server.ts";
import { acceptRollback } from "../record/accept-rollback.server.ts";
import type { CommandResult } from "./deadline.ts";
import { servingProcess } from "./renew.ts";

/**
 * `ecabinet record accept-rollback --reason "<why>"`: somebody answers for going on with a database
 * that is older than what was written down outside it. Not under a running server.
 */
export async function runRecord(args: readonly string[]): Promise<CommandResult> {
  const [deed, option, reason = "", ...more] = args;
  const isUnderstood = deed === "accept-rollback" && option === "--reason" && more.length === 0;
  if (!isUnderstood || reason.trim() === "") {
    return refused('record accept-rollback --reason "<why this database is gone on with>"\n');
  }
  const settings = readSettings(process.env);
  const serving = servingProcess(settings.dataDir);
  if (serving !== null) {
    return refused(
      `A server is running on ${settings.dataDir} (process ${serving}). Stop it first.\n`,
    );
  }
  const { app, database } = await makeApp(settings, systemClock);
  try {
    await migrate(database);
    const logs = await acceptRollback(app, { reason: reason.trim() });
    const stderr = `Accepted, and said so in ${logs.length} log(s). The server can be started.\n`;
    return { exit: 0, stdout: "", stderr };
  } catch (error) {
    if (isRefusal(error)) return refused("Nothing is wrong with this database.\n");
    throw error;
  } finally {
    await database.close();
  }
}

function refused(stderr: string): CommandResult {
  return { exit: 2, stdout: "", stderr };
}

import { readSettings } from "../platform/settings.server.ts";
import type { CommandResult } from "./deadline.ts";
import { restoreBackup, type Restored } from "./restore-backup.ts";

/**
 * `ecabinet restore BACKUP DIR [--identity FILE]`: lays a backup out in an empty DIR, and in the empty
 * database of DATABASE_URL where the tables were in PostgreSQL. Exit 1: it stands there, but something
 * in it is not whole; 2: it was not restored.
 */
export async function runRestore(args: readonly string[]): Promise<CommandResult> {
  const [backup = "", dir = "", option, identityFile = null, ...more] = args;
  const isUnderstood = option === undefined || (option === "--identity" && identityFile !== null);
  if (backup === "" || dir === "" || !isUnderstood || more.length > 0) {
    return { exit: 2, stdout: "", stderr: "restore BACKUP DIR [--identity FILE]\n" };
  }
  const settings = readSettings({ ...process.env, DATA_DIR: dir });
  return report(await restoreBackup({ backup, identityFile, settings }), settings.checkpointFile);
}

function report(
  { manifest, faults, keptCheckpoints }: Restored,
  checkpointFile: string,
): CommandResult {
  const { at, leaves, decisions, entries } = manifest;
  const lines = [
    ...faults,
    `The state of ${new Date(at).toISOString()}: ${entries.length} files, ${leaves} leaves, ` +
      `${decisions} decisions${faults.length > 0 ? "." : ", all agree."}`,
    ...(keptCheckpoints
      ? [`${checkpointFile} was there and stays: it tells what is missing.`]
      : []),
  ];
  return {
    exit: faults.length > 0 ? 1 : 0,
    stdout: "",
    stderr: `${lines.join("\n")}\n`,
  };
}

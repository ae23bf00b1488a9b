import { existsSync } from "node:fs";
import path from "node:path";
import { requireNoNewer } from "../../db/knexfile.ts";
import { makeApp } from "../make-app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { readSettings } from "../platform/settings.server.ts";
import { SQLITE_FILE } from "./backup-manifest.ts";
import type { CommandResult } from "./deadline.ts";
import { isRecipient } from "./sealed-file.ts";
import { takeBackup, type Taken } from "./take-backup.ts";

/**
 * `ecabinet backup DIR [--to age1…]…`: a copy of everything in a new folder of DIR, also beside a
 * running server, looked through before it is called done. Standard output is that folder. Exit 1: it
 * was made, but something in it is not whole; 2: it was not made.
 */
export async function runBackup(args: readonly string[]): Promise<CommandResult> {
  const wanted = readArgs(args);
  if (typeof wanted === "string") return refused(wanted);
  const settings = readSettings(process.env);
  if (isWithin(settings.dataDir, path.resolve(wanted.into))) {
    return refused("A backup within DATA_DIR is lost along with it: name a folder elsewhere.\n");
  }
  if (!settings.databaseUrl && !existsSync(path.join(settings.dataDir, SQLITE_FILE))) {
    return refused(`There is no database in ${settings.dataDir}.\n`);
  }
  const { app, database } = await makeApp(settings, systemClock);
  try {
    await requireNoNewer(database.read);
    return report(await takeBackup(app, wanted));
  } finally {
    await database.close();
  }
}

type Wanted = { into: string; recipients: string[] };

function readArgs(args: readonly string[]): Wanted | string {
  const [into = "", ...rest] = args;
  const usage = "backup DIR [--to age1…]\n";
  if (into === "" || into.startsWith("-") || rest.length % 2 > 0) return usage;
  const recipients = rest.filter((_, i) => i % 2 === 1);
  if (rest.some((word, i) => i % 2 === 0 && word !== "--to")) return usage;
  const unknown = recipients.find((each) => !isRecipient(each));
  return unknown === undefined ? { into, recipients } : `Nobody is known as ${unknown} to age.\n`;
}

function isWithin(folder: string, inner: string): boolean {
  return inner === folder || inner.startsWith(folder + path.sep);
}

function report({ folder, last, faults }: Taken): CommandResult {
  const size = `${last.files} files, ${(last.bytes / 1e6).toFixed(1)} MB`;
  const seconds = (last.tookMs / 1000).toFixed(1);
  const how = last.isEncrypted ? "encrypted" : "not encrypted";
  const lines = [...faults, `${size}, ${how}, in ${seconds} s${faults.length ? "" : ": whole"}.`];
  return {
    exit: faults.length > 0 ? 1 : 0,
    stdout: `${folder}\n`,
    stderr: `${lines.join("\n")}\n`,
  };
}

function refused(stderr: string): CommandResult {
  return { exit: 2, stdout: "", stderr };
}

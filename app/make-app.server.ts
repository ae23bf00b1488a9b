import { availableParallelism } from "node:os";
import path from "node:path";
import pino, { type DestinationStream } from "pino";
import { openDatabase, type Database } from "../db/knexfile.ts";
import type { App } from "./platform/app.server.ts";
import type { Clock } from "./platform/clock.server.ts";
import { openFiles } from "./platform/files.server.ts";
import { makeIds } from "./platform/ids.server.ts";
import { makeJail } from "./platform/jail.server.ts";
import { openLogKey } from "./platform/log-key.server.ts";
import { openMailCarrier } from "./platform/mail-carrier.server.ts";
import type { Settings } from "./platform/settings.server.ts";
import { openSmsCarrier } from "./platform/sms-carrier.server.ts";
import { makeSlots } from "./platform/slots.server.ts";
import { makeVitals } from "./platform/vitals.server.ts";
import { versionOf } from "./platform/version.server.ts";

const root = path.resolve(import.meta.dirname, "..");

export type Made = { app: App; database: Database };

/** Builds what acts need, for the server and for a command; `publish` is the server's to replace. */
export async function makeApp(
  settings: Settings,
  clock: Clock,
  logTo?: DestinationStream,
): Promise<Made> {
  const database = await openDatabase({
    dataDir: settings.dataDir,
    ...(settings.databaseUrl && { url: settings.databaseUrl }),
  });
  const app: App = {
    settings,
    root,
    version: versionOf(root),
    clock,
    ids: makeIds(clock),
    write: database.write,
    read: database.read,
    files: openFiles(settings.dataDir),
    // At least one core and half of libuv's threads are left to the votes. Those who sign in wait at
    // the door (entrance-line.server.ts), so that here the password given with a vote comes soon.
    slots: {
      hashing: makeSlots(availableParallelism() > 2 ? 2 : 1, 400),
      papers: makeSlots(2, 200),
    },
    jail: makeJail(),
    mail: settings.smtpUrl ? openMailCarrier(settings.smtpUrl, settings.mailFrom) : null,
    sms: settings.sms ? openSmsCarrier(settings.sms) : null,
    logKey: openLogKey(settings.dataDir),
    isReadOnly: false,
    log: pino({ level: settings.logLevel, base: null }, logTo ?? process.stderr),
    vitals: makeVitals(),
    // A command ends with the error it meets; the server's is another.
    giveUp: () => undefined,
    publish: () => undefined,
  };
  return { app, database };
}
